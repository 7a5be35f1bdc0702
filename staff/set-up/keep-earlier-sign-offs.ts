// Before each text had a sign-off of its own, the launch checklist had one name per language. Whoever
// stands there has checked that language's texts as they are now: the name becomes their sign-offs.
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { firstLocales, isFirstLocale } from '@/campaign/locales';
import { type EditionDocument, loadCampaignDocuments } from '@/publication/campaign-documents';
import { inTransaction } from '@/publication/in-transaction';
import { launchTexts } from '@/publication/public-texts';
import { composeContent } from '@/publication/snapshot-from-documents';
import { withoutPublication } from '@/publication/without-publication';
import { systemAuthor } from './system-author';

/** Does nothing where no name stands; takes each name away once it is kept text by text. */
export async function keepEarlierSignOffs(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const documents = await loadCampaignDocuments(payload, req);
    for (const edition of documents?.editions ?? []) {
      if (documents) await keepNames(edition, composeContent(documents, edition), payload, req);
    }
  });
}

async function keepNames(
  { id, launch }: EditionDocument,
  content: Parameters<typeof launchTexts>[0],
  payload: Payload,
  req: PayloadRequest,
): Promise<void> {
  const names = launch?.wordingSignedOffBy;
  const signed = firstLocales.filter((locale) => names?.[locale]?.trim());
  if (signed.length === 0) return;
  for (const { collection, document, locale, text } of launchTexts(content)) {
    const reader = isFirstLocale(locale) ? names?.[locale]?.trim() : undefined;
    if (!reader) continue;
    await payload.create({
      collection: 'sign-offs',
      data: {
        about: collection,
        document,
        locale,
        text,
        isChecked: true,
        reader,
        enteredBy: systemAuthor,
      },
      overrideAccess: true,
      req,
    });
  }
  await payload.update({
    collection: 'editions',
    id,
    data: {
      launch: {
        ...launch,
        wordingSignedOffBy: Object.fromEntries(firstLocales.map((locale) => [locale, null])),
      },
    },
    context: withoutPublication,
    overrideAccess: true,
    req,
  });
}
