// Settings that are one document each exist from the first start on, also after an upgrade: the
// admin can only change what is there.
import type { CollectionSlug, Payload } from 'payload';
import { defaultCardsMadeFrom } from '@/campaign/cards-made';
import { defaultPauseMessage } from '@/campaign/default-pause-message';
import { firstLocales, localeNames } from '@/campaign/locales';

/** Must change nothing that is public: what it adds says what holds without it. */
export async function completeSettings(payload: Payload): Promise<void> {
  await createMissing(payload, 'publishing', { hasFourEyes: false });
  await createLanguages(payload);
  await createMissing(payload, 'card-maker', {
    isPaused: false,
    message: defaultPauseMessage,
    cardsMadeFrom: defaultCardsMadeFrom,
  });
}

async function createMissing(
  payload: Payload,
  collection: CollectionSlug,
  data: Record<string, unknown>,
): Promise<void> {
  const existing = await payload.db.findOne({ collection, where: {} });
  if (!existing) await payload.db.create({ collection, data });
}

/** Until then a site speaks what the product does, and that is what stands in them. */
async function createLanguages(payload: Payload): Promise<void> {
  const existing = await payload.db.findOne({ collection: 'languages', where: {} });
  if (existing) return;
  for (const [index, code] of firstLocales.entries()) {
    const data = { code, name: localeNames[code], isPublic: true, position: index + 1 };
    await payload.db.create({ collection: 'languages', data });
  }
}
