// Which languages the campaign has, for staff: also those that are being prepared.
import type { Payload, PayloadRequest } from 'payload';
import type { Locale } from '@/campaign/locales';
import type { LanguageDocument } from '@/publication/campaign-documents';
import { campaignLocales } from '@/publication/campaign-languages';

export async function loadLanguages(
  payload: Payload,
  req?: PayloadRequest,
): Promise<LanguageDocument[]> {
  const { docs } = await payload.db.find<LanguageDocument>({
    collection: 'languages',
    pagination: false,
    req,
  });
  return docs;
}

/** In the campaign's order. */
export async function loadCampaignLocales(
  payload: Payload,
  req?: PayloadRequest,
): Promise<Locale[]> {
  return campaignLocales(await loadLanguages(payload, req));
}
