// Lays out what is to be written: an empty draft of each page's text, for each edition, in each
// language of the campaign that lacks it. Changes nothing that is public.
import type { Payload, PayloadRequest } from 'payload';
import { campaignLocales } from './campaign-languages';
import { createPageText } from './create-page-text';
import { copyDocumentKeys } from './documents-from-snapshot';

/** Within `req`'s transaction. What is there already, in whatever state, stays as it is. */
export async function prepareTexts(payload: Payload, req: PayloadRequest): Promise<void> {
  const all = { depth: 0, overrideAccess: true, pagination: false, req } as const;
  const { docs: languages } = await payload.find({ collection: 'languages', ...all });
  const { docs: editions } = await payload.find({ collection: 'editions', ...all });
  const { docs: texts } = await payload.find({ collection: 'copy', draft: true, ...all });
  for (const edition of editions) {
    for (const key of copyDocumentKeys(campaignLocales(languages))) {
      const isThere = texts.some(
        (text) =>
          text.edition === edition.id && text.slug === key.slug && text.locale === key.locale,
      );
      if (isThere) continue;
      await createPageText(payload, req, { ...key, edition, status: 'draft' });
    }
  }
}
