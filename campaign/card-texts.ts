// The words of a card and of what is shared beside it, from a snapshot: the only way from staff's
// texts to an overlay. No free text from the public comes in here.
import type { Locale } from '@/campaign/locales';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { fillIn } from '@/campaign/placeholders';
import { type LinkPlace, shortReportPath } from '@/campaign/report-links';
import { orPortal, printedAddress, type ReportingDirectory } from '@/campaign/reporting-points';
import { milderSentenceOf, sentenceOf, sentenceText } from '@/campaign/sentences';
import type { Copy, Edition, ReportingPoint, Snapshot } from '@/campaign/snapshot';
import type { Statistic } from '@/campaign/statistic';
import { tallyOf } from '@/campaign/tally';
import { setTypography } from '@/campaign/typography';
import type { OverlayContent, SentencePart } from '@/card/card-spec';

export interface CardTextChoice {
  locale: Locale;
  /** Slug of a statistic of the snapshot. */
  statistic: string;
  /** The site's public address ("https://pawcard.example"); null: none is set yet. */
  siteAddress: string | null;
}

/** What an overlay shows. Throws where the snapshot has no such statistic or reporting point. */
export function cardContent(snapshot: Snapshot, choice: CardTextChoice): OverlayContent {
  const { locale } = choice;
  const { card } = snapshot.copy[locale];
  const statistic = requireStatistic(snapshot, choice.statistic);
  const sentence = sentenceOf(statistic, locale);
  const { name, logo } = snapshot.organisation;
  const isSigned = snapshot.isLaunched && name.trim() !== '';
  return {
    locale,
    sentence,
    hashtag: snapshot.edition.hashtag,
    reportCall: setTypography(card.reportCall, locale),
    reportAddress: printedAddress(reportUrl(snapshot, choice)),
    reportName: choice.siteAddress === null ? null : takerName(snapshot, locale),
    sourceLine: sourceLine(card, statistic, locale),
    estimateMark: estimateMark(statistic, sentence, card, locale),
    tally: tallyOf(statistic),
    organisation: isSigned ? { name, logo } : null,
  };
}

/**
 * The text to post beside the card.
 * @param report where it sends whoever has something to report; left out: as all captions do
 */
export function captionFor(
  snapshot: Snapshot,
  choice: CardTextChoice,
  report = reportUrl(snapshot, choice, 'caption'),
): string {
  const statistic = requireStatistic(snapshot, choice.statistic);
  const reportCall = setTypography(snapshot.copy[choice.locale].card.reportCall, choice.locale);
  const sentence = sentenceOf(statistic, choice.locale);
  return fillCaption(snapshot, choice, sentence, `${reportCall} ${report}`);
}

/**
 * The same for networks whose filters limit posts with hard words: the milder sentence, and no such
 * word in the call to report either; null where the language has no such words.
 */
export function milderCaptionFor(
  snapshot: Snapshot,
  choice: CardTextChoice,
  report = reportUrl(snapshot, choice, 'caption'),
): string | null {
  const statistic = requireStatistic(snapshot, choice.statistic);
  const sentence = milderSentenceOf(statistic, choice.locale);
  if (sentence === null) return null;
  const { milderReportCall } = messagesFor(snapshot, choice.locale).figure;
  // A language that has cards only may lack it.
  if (milderReportCall === '') return null;
  return fillCaption(snapshot, choice, sentence, `${milderReportCall} ${report}`);
}

function fillCaption(
  snapshot: Snapshot,
  choice: CardTextChoice,
  sentence: SentencePart[],
  report: string,
): string {
  const { locale } = choice;
  const { card } = snapshot.copy[locale];
  const statistic = requireStatistic(snapshot, choice.statistic);
  const mark = estimateMark(statistic, sentence, card, locale);
  const page = figureUrl(choice);
  return fillIn(setTypography(card.caption, locale), {
    sentence: sentenceText(sentence) + (mark === null ? '' : ` (${mark})`),
    report,
    source: sourceLine(card, statistic, locale) + (page === null ? '' : ` · ${page}`),
    // Whoever reads the post can find, and be answered by, who stands behind it.
    hashtag: [snapshot.edition.hashtag, snapshot.organisation.handle].filter(Boolean).join(' '),
  });
}

/** The figure's own page, where its sources and corrections stand; null: the site has no address. */
export function figureUrl({ locale, siteAddress, statistic }: CardTextChoice): string | null {
  return siteAddress && `${siteAddress.replace(/\/+$/, '')}/${locale}/figures/${statistic}`;
}

/** The card in words, for whoever does not see it. */
export function altTextFor(snapshot: Snapshot, choice: CardTextChoice): string {
  const { locale } = choice;
  const content = cardContent(snapshot, choice);
  const mark = content.estimateMark;
  return fillIn(setTypography(snapshot.copy[locale].card.altText, locale), {
    sentence: sentenceText(content.sentence) + (mark === null ? '' : ` (${mark})`),
    url: content.reportAddress,
  });
}

/**
 * Where a card sends its reader: our own short address, which a hotline's new address cannot break,
 * or, as long as the site has no public one, the reporting point itself.
 * @param place where the link stands; left out: printed, and as short as it can be
 */
export function reportUrl(
  snapshot: Snapshot,
  { locale, siteAddress }: Pick<CardTextChoice, 'locale' | 'siteAddress'>,
  place: LinkPlace = 'card',
): string {
  if (siteAddress !== null) return siteAddress.replace(/\/+$/, '') + shortReportPath(place);
  return cardReportingPoint(snapshot, locale).url;
}

/** Who takes reports: our own short address does not say it. Without what a list adds in brackets. */
function takerName(snapshot: Snapshot, locale: Locale): string {
  return cardReportingPoint(snapshot, locale).organisation.replace(/\s*\([^()]*\)$/, '');
}

/**
 * The reporting point that cards in this language print: the one that the edition chose, or the
 * international portal as long as that may not be given.
 */
export function cardReportingPoint(snapshot: CardDirectory, locale: Locale): ReportingPoint {
  const point = findChosenPoint(snapshot, locale);
  if (!point) {
    const slug = snapshot.edition.reportingPoints[locale];
    throw new Error(`The snapshot has no reporting point "${slug}"`);
  }
  return orPortal(point, snapshot);
}

/**
 * The country whose reporting point the edition chose for this language; "*": the whole world; null:
 * it chose none.
 */
export function findCountryOfLanguage(snapshot: CardDirectory, locale: Locale): string | null {
  return findChosenPoint(snapshot, locale)?.country ?? null;
}

/** A snapshot, as far as it says where its cards send people. */
export interface CardDirectory extends ReportingDirectory {
  edition: Pick<Edition, 'reportingPoints'>;
}

function findChosenPoint(
  { edition, reportingPoints }: CardDirectory,
  locale: Locale,
): ReportingPoint | undefined {
  const slug = edition.reportingPoints[locale];
  return reportingPoints.find((candidate) => candidate.slug === slug);
}

/** "Source: Child Focus, 2020", as on the card. */
export function sourceLineFor(snapshot: Snapshot, statistic: Statistic, locale: Locale): string {
  return sourceLine(snapshot.copy[locale].card, statistic, locale);
}

export function requireStatistic(snapshot: Snapshot, slug: string): Statistic {
  const statistic = snapshot.statistics.find((candidate) => candidate.slug === slug);
  if (!statistic) throw new Error(`The snapshot has no statistic "${slug}"`);
  return statistic;
}

function sourceLine(card: Copy['card'], { sourceName, year }: Statistic, locale: Locale): string {
  return setTypography(fillIn(card.sourceLine, { source: sourceName, year }), locale);
}

/** The words that tell a reader that a figure is an estimate; elsewhere the mark always stands. */
const estimateWords: Partial<Record<Locale, RegExp>> = {
  fr: /estim|approximati|environ \d/i,
  nl: /schatting|geschat|(ongeveer|circa) \d/i,
  de: /schätz|(etwa|rund|ungefähr|circa) \d/i,
  en: /estimat|approximate|(about|around|roughly) \d/i,
};

function estimateMark(
  statistic: Statistic,
  sentence: SentencePart[],
  card: Copy['card'],
  locale: Locale,
): string | null {
  const saysSo = estimateWords[locale]?.test(sentenceText(sentence)) ?? false;
  return statistic.isEstimate && !saysSo ? setTypography(card.estimateMark, locale) : null;
}
