// What the public would see at a moment that staff choose, of an edition that they choose: composed
// as a publication is, with what is scheduled by then, without drafts and figures that could not be
// published, refused for any other fault, and never public.
import type { Payload, PayloadRequest } from 'payload';
import { maxCountryTextLength } from '@/campaign/country-texts';
import { dayAt, shownFrom } from '@/campaign/edition-dates';
import type { Locale } from '@/campaign/locales';
import type { Snapshot } from '@/campaign/snapshot';
import { composeAsLaunched } from './as-launched';
import { type CampaignDocuments, requireCampaignDocuments } from './campaign-documents';
import { applyChanges } from './changes';
import { readEditionDates, readTimeZone, requireCurrentEdition } from './current-edition';
import { findSnapshotProblems } from './find-snapshot-problems';
import { findWordingProblems } from './find-wording-problems';
import { loadLaunchConditions } from './load-launch-conditions';
import { loadScheduledProposals } from './load-proposals';
import { loadWritingGuides } from './load-writing-guides';
import { RehearsalRefused } from './publication-problem';
import { findChosenFigures, snapshotFromDocuments } from './snapshot-from-documents';
import { withoutFaultyTexts } from './without-faulty-texts';
import {
  type RehearsalRemark,
  type WithoutMissingFigures,
  withoutMissingFigures,
} from './without-missing-figures';

export interface RehearsalWishes {
  at: Date;
  /** Shown as if it were launched, whatever the others' dates; null: the dates decide. */
  edition: number | null;
  /** Texts and figures as they stand in their drafts. */
  withDrafts: boolean;
  /** A language that is not public yet, shown as if it were; null: none. */
  language: Locale | null;
}

export interface ComposedRehearsal extends WithoutMissingFigures {
  /** The campaign's own. */
  timeZone: string;
}

/** @throws RehearsalRefused with everything that keeps it from being shown */
export async function composeRehearsal(
  payload: Payload,
  req: PayloadRequest,
  { at, edition, language, withDrafts }: RehearsalWishes,
): Promise<ComposedRehearsal> {
  const published = await requireCampaignDocuments(payload, req);
  const conditions = await loadLaunchConditions(payload, req);
  // Not what the public would see by then: that leaves out what is about another edition only.
  const scheduled = await loadScheduledProposals(payload, req);
  const due = scheduled.filter(({ holdsFrom }) => holdsFrom <= at);
  const byThen = (present: CampaignDocuments): CampaignDocuments => {
    const changed = applyChanges(
      present,
      due.flatMap(({ changes }) => changes),
    );
    return language ? withPublicLanguage(changed, language) : changed;
  };
  const compose = (documents: CampaignDocuments) =>
    edition === null
      ? snapshotFromDocuments(documents, conditions, at)
      : composeAsLaunched(documents, conditions, at, edition);

  const checked = byThen(published);
  const guides = await loadWritingGuides(payload, req);
  // What was published has passed them, also where a guide says more by now.
  const findWording = (snapshot: Snapshot) =>
    withDrafts ? findWordingProblems(snapshot, compose(checked), guides) : [];
  const drafted = withDrafts ? byThen(await loadDrafts(payload, req, published)) : checked;
  const first = compose(drafted);
  const texts = withoutFaultyTexts(drafted, checked, first, [
    ...findSnapshotProblems(first),
    ...findWording(first),
  ]);
  const { documents } = texts;
  const composed = compose(documents);
  const wording = findWording(composed);
  const { remarks, snapshot } = withoutMissingFigures(
    composed,
    findChosenFigures(documents, composed),
    wording,
  );
  const problems = [
    ...findSnapshotProblems(snapshot),
    ...wording.filter(({ collection }) => collection === 'copy'),
  ];
  if (problems.length > 0) throw new RehearsalRefused(problems, snapshot.edition.name);
  return {
    snapshot,
    remarks: [
      ...(edition === null ? findUnlaunched(documents, at) : []),
      ...texts.remarks,
      ...remarks,
    ],
    timeZone: readTimeZone(documents.organisation[0]),
  };
}

function withPublicLanguage(documents: CampaignDocuments, locale: Locale): CampaignDocuments {
  return {
    ...documents,
    languages: documents.languages.map((language) =>
      language.code === locale ? { ...language, isPublic: true } : language,
    ),
  };
}

/** The editions that the dates alone would show in place of the one that is shown. */
function findUnlaunched(documents: CampaignDocuments, at: Date): RehearsalRemark[] {
  const shown = readEditionDates(requireCurrentEdition(documents, at));
  const today = dayAt(at, readTimeZone(documents.organisation[0]));
  return documents.editions.flatMap((edition): RehearsalRemark[] => {
    const dates = readEditionDates(edition);
    const isLater = dates.startsOn > shown.startsOn && shownFrom(dates) <= today;
    return isLater && !dates.isConfirmed
      ? [{ code: 'edition-not-launched', edition: edition.name }]
      : [];
  });
}

/**
 * Figures that were never published count only where an edition has chosen them; half-written texts
 * for countries not at all.
 */
async function loadDrafts(
  payload: Payload,
  req: PayloadRequest,
  published: CampaignDocuments,
): Promise<CampaignDocuments> {
  const drafts = await requireCampaignDocuments(payload, req, { withDrafts: true });
  const chosen = published.editions.flatMap(({ statistics }) =>
    statistics.map((statistic) => (typeof statistic === 'object' ? statistic.id : statistic)),
  );
  const shown = new Set([...chosen, ...published.statistics.map(({ id }) => id)]);
  return {
    ...drafts,
    statistics: drafts.statistics.filter(({ id }) => shown.has(id)),
    'country-texts': drafts['country-texts'].flatMap((draft) => {
      const length = draft.text?.trim().length ?? 0;
      if (length > 0 && length <= maxCountryTextLength) return [draft];
      return published['country-texts'].filter(({ id }) => id === draft.id);
    }),
  };
}
