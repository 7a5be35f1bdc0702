// Which editions to come will say what was changed: where the public sees nothing of it yet. Pure.
import type { CampaignDocuments, EditionDocument } from './campaign-documents';
import type { ChangedItem } from './changes';
import { isoDay, requireCurrentEdition } from './current-edition';

type EditionTexts = Pick<CampaignDocuments, 'copy' | 'editions' | 'organisation'>;

/**
 * The editions after the one that the site shows at `at` that these documents belong to. A figure
 * belongs to none: once published it has a page of its own.
 */
export function findLaterEditions(
  documents: EditionTexts,
  changed: readonly ChangedItem[],
  at: Date,
): EditionDocument[] {
  const shown = requireCurrentEdition(documents, at);
  const ids = new Set(changed.map((item) => findOwnEdition(documents, item)));
  return documents.editions.filter(
    ({ id, startsOn }) => ids.has(id) && isoDay(startsOn) > isoDay(shown.startsOn),
  );
}

function findOwnEdition({ copy }: EditionTexts, { collection, id }: ChangedItem): number | null {
  if (collection === 'editions') return id;
  if (collection !== 'copy') return null;
  const edition = copy.find((text) => text.id === id)?.edition;
  return typeof edition === 'object' ? edition.id : (edition ?? null);
}
