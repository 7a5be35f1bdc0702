// The campaign as it would read in its languages that are not public yet: from drafts, so that staff
// see what they write, and what is missing, before anybody else does. Never public.
import { createLocalReq, type Payload } from 'payload';
import { fallbackLocale, type Locale } from '@/campaign/locales';
import type { Snapshot } from '@/campaign/snapshot';
import { requireCampaignDocuments } from './campaign-documents';
import { campaignLocales, readWishedLanguages } from './campaign-languages';
import { requireCurrentEdition } from './current-edition';
import { composeContent } from './snapshot-from-documents';

/** The snapshot with drafts in place of what it says, in all of the campaign's languages. */
export async function composeAllLanguages(payload: Payload, snapshot: Snapshot): Promise<Snapshot> {
  const req = await createLocalReq({}, payload);
  const documents = await requireCampaignDocuments(payload, req, { withDrafts: true });
  const edition = requireCurrentEdition(documents, new Date());
  const { languages } = documents;
  const locales = campaignLocales(languages);
  return {
    ...snapshot,
    ...composeContent(documents, edition, locales),
    addedLanguages: readWishedLanguages(languages, locales),
  };
}

/** Like it, so that cards can be drawn: where one has no address yet, English's stands in. */
export async function withPreparedLanguage(
  payload: Payload,
  snapshot: Snapshot,
  locale: Locale,
): Promise<Snapshot> {
  const prepared = await composeAllLanguages(payload, snapshot);
  const { reportingPoints } = prepared.edition;
  const address = reportingPoints[locale] || reportingPoints[fallbackLocale];
  return {
    ...prepared,
    edition: { ...prepared.edition, reportingPoints: { ...reportingPoints, [locale]: address } },
  };
}
