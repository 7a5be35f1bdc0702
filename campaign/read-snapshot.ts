// Kept publications → the snapshot shape of today. A publication is never rewritten, so whatever a
// snapshot has gained since an older one was made is filled in here, with what was true back then.
import { defaultCardsMadeFrom } from '@/campaign/cards-made';
import { defaultPauseMessage } from '@/campaign/default-pause-message';
import { firstLocales, inFirstLocales, noText } from '@/campaign/locales';
import { canSay } from '@/campaign/messages/interface-words';
import type { AddedLanguage, Snapshot } from '@/campaign/snapshot';
import type { Statistic } from '@/campaign/statistic';

const laterSettings = { handle: '', newsletter: '', showsOnlyConfirmedPoints: false };

/** The snapshot in a publication's `data`, as JSON; throws a SyntaxError on anything else. */
export function readSnapshot(data: string): Snapshot {
  const kept = JSON.parse(data) as Snapshot;
  return {
    ...kept,
    locales: kept.locales ?? [...firstLocales],
    addedLanguages: withWholePages(kept.addedLanguages ?? {}),
    edition: { ...kept.edition, partners: kept.edition.partners ?? [] },
    organisation: { ...laterSettings, ...kept.organisation },
    phase: kept.phase ?? 'running',
    maker: {
      ...(kept.maker ?? { isPaused: false, message: inFirstLocales({ ...defaultPauseMessage }) }),
      cardsMadeFrom: kept.maker?.cardsMadeFrom ?? defaultCardsMadeFrom,
    },
    withdrawn: kept.withdrawn ?? [],
    countryTexts: kept.countryTexts ?? [],
    statistics: kept.statistics.map(readStatistic),
    reportingPoints: kept.reportingPoints.map((point) => ({
      ...point,
      leadsStraight: point.leadsStraight ?? false,
      takesDrawings: point.takesDrawings ?? null,
      takesGeneratedImages: point.takesGeneratedImages ?? null,
    })),
  };
}

/**
 * A release may ask for words that were none when this was published: the pages that say them stand in
 * the fallback from then on, rather than with gaps until the next publication.
 */
function withWholePages(kept: Snapshot['addedLanguages']): Snapshot['addedLanguages'] {
  return Object.fromEntries(
    Object.entries(kept).map(([locale, added]: [string, AddedLanguage]) => [
      locale,
      { ...added, pages: added.pages.filter((page) => canSay(added.words, page)) },
    ]),
  );
}

/** Every figure was once said as a whole number, by one sentence, and reviewed by nobody. */
function readStatistic(kept: Statistic): Statistic {
  return {
    ...kept,
    rounding: kept.rounding ?? 'whole',
    saidAs: kept.saidAs ?? 'number',
    milderSentence: kept.milderSentence ?? noText,
    whatChanged: kept.whatChanged ?? noText,
    series: kept.series ?? null,
    isUnderReview: kept.isUnderReview ?? false,
  };
}
