// One edition as it will look, whatever the others' dates say and whether its launch is confirmed or
// not: for staff who prepare it. Nothing that is composed here may become public.
import { startOfDay } from '@/campaign/edition-dates';
import type { Snapshot } from '@/campaign/snapshot';
import type { CampaignDocuments } from './campaign-documents';
import type { Change } from './changes';
import { isoDay, readTimeZone, requireCurrentEdition } from './current-edition';
import type { LaunchConditions } from './launch-checklist';
import { snapshotFromDocuments } from './snapshot-from-documents';

/** What the site would say at this moment if it were launched with the edition that has this id. */
export function composeAsLaunched(
  documents: CampaignDocuments,
  conditions: LaunchConditions,
  at: Date,
  edition: number,
): Snapshot {
  const launched = withOnly(documents, edition, { isConfirmed: true });
  return { ...snapshotFromDocuments(launched, conditions, at), isLaunched: true };
}

/** What it would say while that edition runs, with every figure reviewed by then. */
export function composeAsRunning(
  documents: CampaignDocuments,
  conditions: LaunchConditions,
  edition: number,
): Snapshot {
  // Without a confirmed launch, no date decides anything.
  const running = withOnly(documents, edition, { isConfirmed: false });
  return { ...snapshotFromDocuments(running, conditions, new Date()), isLaunched: true };
}

function withOnly(
  documents: CampaignDocuments,
  id: number,
  launch: { isConfirmed: boolean },
): CampaignDocuments {
  const editions = documents.editions
    .filter((edition) => edition.id === id)
    .map((edition) => ({ ...edition, launch: { ...edition.launch, ...launch } }));
  return { ...documents, editions: editions as CampaignDocuments['editions'] };
}

export interface ComingEdition {
  id: number;
  name: string;
  /** Its first moment, or the one asked about where that is later. */
  at: Date;
}

/**
 * The edition in which changes are to be looked at where the site says nothing of them at `at`: one
 * to come, whose own texts or figures they are. Null: what the site says then shows them.
 */
export function findConcernedEdition(
  documents: CampaignDocuments,
  changes: readonly Change[],
  at: Date,
): ComingEdition | null {
  return isAboutShown(documents, changes, at)
    ? null
    : (findComingEditions(documents, changes, at)[0] ?? null);
}

/** Whether the site says at `at` anything of these changes: of one is enough. */
export function isAboutShown(
  documents: CampaignDocuments,
  changes: readonly Change[],
  at: Date,
): boolean {
  const shown = requireCurrentEdition(documents, at).id;
  return changes.some((change) => {
    const concerned = concernedEditions(documents, change);
    return concerned.length === 0 || concerned.includes(shown);
  });
}

/** The editions that the site does not show at `at`, of which something changes that it does not say. */
export function findComingEditions(
  documents: CampaignDocuments,
  changes: readonly Change[],
  at: Date,
): ComingEdition[] {
  const own = changes.filter((change) => !isAboutShown(documents, [change], at));
  const concerned = new Set(own.flatMap((change) => concernedEditions(documents, change)));
  return documents.editions.flatMap((edition): ComingEdition[] => {
    if (!concerned.has(edition.id)) return [];
    const begins = startOfDay(isoDay(edition.startsOn), readTimeZone(documents.organisation[0]));
    return [{ id: edition.id, name: edition.name, at: begins > at ? begins : at }];
  });
}

function concernedEditions(documents: CampaignDocuments, change: Change): number[] {
  const { collection, id } = change;
  switch (collection) {
    case 'editions':
      return id === null ? [] : [id];
    case 'copy': {
      const edition = idOf((change.after ?? change.before)?.edition);
      return edition === null ? [] : [edition];
    }
    case 'statistics':
      return documents.editions
        .filter(({ statistics }) => statistics.some((chosen) => idOf(chosen) === id))
        .map((edition) => edition.id);
    default:
      return [];
  }
}

/** Of a related document, which the CMS gives as its id or whole. */
function idOf(related: unknown): number | null {
  const id = typeof related === 'object' && related && 'id' in related ? related.id : related;
  return typeof id === 'number' ? id : null;
}
