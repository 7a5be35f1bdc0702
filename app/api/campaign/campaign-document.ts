// What is published, as programs read it: the public form of a snapshot in one language. Its names
// are a contract; the snapshot's own may change.
import { altTextFor, captionFor, milderCaptionFor } from '@/campaign/card-texts';
import { designsOfFigure } from '@/campaign/designs-of-figure';
import type { Locale } from '@/campaign/locales';
import { hasCardsToShow, isMakerOpen } from '@/campaign/maker-open';
import { offeredStatistics } from '@/campaign/offered-statistics';
import { sayNumber } from '@/campaign/said-number';
import { milderSentenceOf, sentenceOf, sentenceText } from '@/campaign/sentences';
import type { Snapshot } from '@/campaign/snapshot';
import type { Series, Statistic } from '@/campaign/statistic';
import { type DesignName, formatNames, formats, placements } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { type PublishedOverlay, publishedOverlays } from '@/publication/published-overlays';
import type { ShownPublication } from '@/publication/shown-publication';
import { findSiteAddress } from '@/publication/site-address';
import { loadCardFonts } from '@/server/card-fonts';

export async function campaignDocument(
  { id, holdsFrom, rehearsal, snapshot }: ShownPublication,
  locale: Locale,
) {
  const { edition } = snapshot;
  // A rehearsal's overlays are below its own address only.
  const origin = rehearsal ? '' : (findSiteAddress() ?? '');
  const overlays = publishedOverlays(snapshot, await loadCardFonts()).filter(
    (overlay) => overlay.locale === locale,
  );
  return {
    publication: { id, holdsFrom: holdsFrom.toISOString() },
    edition: {
      slug: edition.slug,
      name: edition.name,
      startsOn: edition.startsOn,
      endsOn: edition.endsOn,
      phase: snapshot.phase,
      partners: edition.partners,
    },
    isMakerOpen: isMakerOpen(snapshot),
    isDemonstration: !snapshot.isLaunched,
    isMakerPaused: snapshot.maker.isPaused,
    hashtag: edition.hashtag,
    locale,
    locales: snapshot.locales,
    formats: formatNames.map((name) => ({ name, ...formats[name] })),
    designs: edition.designs.map(describeDesign),
    withdrawn: snapshot.withdrawn.map(({ slug, on, note }) => ({ slug, on, note: note[locale] })),
    statistics: offeredStatistics(snapshot).map((statistic) => {
      const { slug } = statistic;
      // Where no card can be made there is nothing to make one from.
      const offered = isMakerOpen(snapshot) ? overlays : [];
      const ofStatistic = offered.filter((overlay) => overlay.statistic === slug);
      return {
        ...describeStatistic(statistic, locale),
        ...describeCard(snapshot, slug, locale),
        prints: hasCardsToShow(snapshot)
          ? {
              poster: `${origin}/prints/${id}/${locale}/poster/${slug}.pdf`,
              sign: `${origin}/prints/${id}/${locale}/sign/${slug}.pdf`,
            }
          : null,
        designs: designsOfFigure(snapshot, slug),
        overlays: ofStatistic.map((overlay) => describeOverlay(overlay, origin)),
      };
    }),
  };
}

function describeDesign(name: DesignName) {
  const design = requireDesign(name);
  return {
    name,
    layouts: formatNames.flatMap((format) =>
      placements.map((placement) => ({
        format,
        placement,
        isDefault: design.defaultPlacement(format) === placement,
        ...design.areas(format, placement),
      })),
    ),
  };
}

function describeStatistic(statistic: Statistic, locale: Locale) {
  const milderSentence = milderSentenceOf(statistic, locale);
  return {
    slug: statistic.slug,
    page: `${findSiteAddress() ?? ''}/${locale}/figures/${statistic.slug}`,
    sentence: sentenceText(sentenceOf(statistic, locale)),
    milderSentence: milderSentence && sentenceText(milderSentence),
    value: statistic.value,
    said: sayNumber(statistic.value, statistic.saidAs, locale),
    saidAs: statistic.saidAs,
    rounding: statistic.rounding,
    isEstimate: statistic.isEstimate,
    method: statistic.method,
    periodSeconds: statistic.periodSeconds,
    inputs: statistic.inputs.map((input) => ({
      slug: input.slug,
      label: input.label[locale],
      value: input.value,
      unit: input.unit[locale],
      period: input.period,
      source: input.source,
    })),
    caveat: statistic.caveat[locale],
    source: { name: statistic.sourceName, year: statistic.year },
    period: statistic.inputs[0]?.period ?? statistic.year,
    reviewBy: statistic.reviewBy,
    series: statistic.series && describeSeries(statistic.series, locale),
  };
}

function describeSeries({ title, unit, note, points }: Series, locale: Locale) {
  return {
    title: title[locale],
    unit: unit[locale],
    note: note[locale],
    points: points.map((point) => ({ ...point, note: point.note[locale] || null })),
  };
}

/** The words that go with a statistic's cards. */
function describeCard(snapshot: Snapshot, statistic: string, locale: Locale) {
  const choice = { locale, statistic, siteAddress: findSiteAddress() };
  return {
    caption: captionFor(snapshot, choice),
    milderCaption: milderCaptionFor(snapshot, choice),
    altText: altTextFor(snapshot, choice),
  };
}

function describeOverlay({ hash, spec }: PublishedOverlay, origin: string) {
  const { design, format, placement } = spec;
  return { format, design, placement, url: `${origin}/overlays/${hash}.png` };
}
