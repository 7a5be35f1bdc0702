// Published documents → the snapshot that the public sees. Pure. What is missing becomes an empty
// text or zero here and is refused by `findSnapshotProblems`, never published.
import { copyFields } from '@/campaign/copy-fields';
import { defaultPauseMessage } from '@/campaign/default-pause-message';
import { dayAt, findPhase } from '@/campaign/edition-dates';
import { forLocales, isFirstLocale } from '@/campaign/locales';
import { hasPage } from '@/campaign/shown-locale';
import type {
  Copy,
  CopySlug,
  Edition,
  EmergencyNumber,
  HelpLine,
  Locale,
  MakerState,
  Organisation,
  PerLocale,
  ReportingPoint,
  Series,
  Snapshot,
  Source,
  Statistic,
  StatisticInput,
  Withdrawal,
} from '@/campaign/snapshot';
import { computeValue } from '@/campaign/statistics';
import type {
  CampaignDocuments,
  CopyDocument,
  EditionDocument,
  EmergencyNumberDocument,
  EveryLocale,
  HelpLineDocument,
  InputDocument,
  ReportingPointDocument,
  StatisticDocument,
  WithdrawalDocument,
} from './campaign-documents';
import { findLanguage, publicLocales, readAddedLanguages } from './campaign-languages';
import { isoDay, readEditionDates, readTimeZone, requireCurrentEdition } from './current-edition';
import { isReviewTooLate, readGraceDays } from './figures-to-review';
import { isLaunchComplete, type LaunchConditions, type LaunchState } from './launch-checklist';
import { launchTexts } from './public-texts';
import { countSignedTexts } from './text-sign-offs';

/**
 * @param conditions what the launch depends on besides the documents
 * @param at the moment for which it is composed: it decides which edition is shown and how, and which
 * figures are under review. Every moment at which the answer changes by itself is known to
 * `findNextContentMoment`
 */
export function snapshotFromDocuments(
  documents: CampaignDocuments,
  conditions: LaunchConditions,
  at: Date,
): Snapshot {
  const organisation = requireFirst(documents.organisation);
  const edition = requireCurrentEdition(documents, at);
  const content = composeContent(documents, edition);
  const isConfirmed = edition.launch?.isConfirmed === true;
  const today = dayAt(at, readTimeZone(organisation));
  const graceDays = readGraceDays(organisation);
  const { maker, withdrawn, ...texts } = content;
  return {
    ...texts,
    statistics: content.statistics.map((statistic) => ({
      ...statistic,
      // A demonstration has no dates, so that it can be tried at any time.
      isUnderReview: isConfirmed && isReviewTooLate(statistic.reviewBy, graceDays, today),
    })),
    isLaunched: isLaunchComplete(readLaunchState(edition, content, conditions)),
    phase: isConfirmed ? findPhase(readEditionDates(edition), today) : 'running',
    maker,
    withdrawn,
  };
}

/** What a snapshot says, whatever the moment and whether it is launched or not. */
type Content = Omit<Snapshot, 'isLaunched' | 'phase'>;

/**
 * What the site says with this edition.
 * @param locales in which languages: those that are public unless given
 */
export function composeContent(
  documents: CampaignDocuments,
  edition: EditionDocument,
  locales = publicLocales(documents.languages),
): Content {
  const copy = documents.copy.filter((document) => isOf(document, edition));
  const withdrawn = documents.withdrawals
    .map((withdrawal) => readWithdrawal(withdrawal, locales))
    .sort(bySlug);
  const isWithdrawn = (slug: string) => withdrawn.some((withdrawal) => withdrawal.slug === slug);
  const shown = onlyShown(documents);
  const perLocale: ForEachLocale = (read) => forLocales(locales, read);
  return {
    locales,
    addedLanguages: readAddedLanguages(documents.languages, locales),
    edition: readEdition(edition, shown, isWithdrawn, perLocale),
    organisation: readOrganisation(documents, perLocale),
    copy: perLocale((locale) => readCopy(copy, locale)),
    statistics: documents.statistics
      .filter(({ slug }) => !isWithdrawn(slug))
      .map((statistic) => readStatistic(statistic, locales))
      .sort(bySlug),
    reportingPoints: shown['reporting-points'].map(readReportingPoint).sort(bySlug),
    helpLines: shown['help-lines']
      .map(readHelpLine)
      .sort(by(({ country, name }) => [country, name])),
    emergencyNumbers: shown['emergency-numbers']
      .map(readEmergencyNumber)
      .sort(by(({ country }) => [country])),
    maker: readMaker(documents, perLocale),
    withdrawn,
  };
}

/** What the launch of an edition depends on; `content`: what the site says with it. */
export function readLaunchState(
  { launch, slug }: EditionDocument,
  content: Content,
  { launchedEdition, signOffs, siteAddress }: LaunchConditions,
): LaunchState {
  return {
    launch,
    locales: content.locales,
    legalLocales: content.locales.filter((locale) => hasPage(content, locale, 'legal')),
    organisation: content.organisation,
    siteAddress,
    wording: countSignedTexts(launchTexts(content), content.locales, signOffs),
    isLaunched: launchedEdition === slug,
  };
}

function onlyShown(documents: CampaignDocuments): CampaignDocuments {
  const isShown = (document: { isShown?: boolean | null }) => document.isShown === true;
  return {
    ...documents,
    'reporting-points': documents['reporting-points'].filter(isShown),
    'help-lines': documents['help-lines'].filter(isShown),
    'emergency-numbers': documents['emergency-numbers'].filter(isShown),
  };
}

function readMaker(
  { 'card-maker': [document], languages }: CampaignDocuments,
  perLocale: ForEachLocale,
): MakerState {
  return {
    isPaused: document?.isPaused ?? false,
    message: perLocale((locale) =>
      isFirstLocale(locale)
        ? text(document?.message?.[locale]) || defaultPauseMessage[locale]
        : text(findLanguage(languages, locale)?.pauseMessage),
    ),
  };
}

function readWithdrawal({ note, on, statistic }: WithdrawalDocument, locales: readonly Locale[]) {
  return { slug: statistic, on, note: readTexts(note, locales) } satisfies Withdrawal;
}

/** Of collections that hold one document. */
function requireFirst<T>([first]: T[]): T {
  if (first === undefined) throw new Error('The documents are not complete');
  return first;
}

function isOf({ edition }: CopyDocument, { id }: EditionDocument): boolean {
  return (typeof edition === 'object' ? edition?.id : edition) === id;
}

function readEdition(
  edition: EditionDocument,
  { languages, statistics, 'reporting-points': reportingPoints }: CampaignDocuments,
  isWithdrawn: (slug: string) => boolean,
  perLocale: ForEachLocale,
): Edition {
  const chosen = edition.statistics
    .map((statistic) => slugOf(statistics, statistic))
    .filter((slug) => !isWithdrawn(slug));
  return {
    slug: edition.slug,
    name: edition.name,
    hashtag: edition.hashtag,
    startsOn: isoDay(edition.startsOn),
    endsOn: isoDay(edition.endsOn),
    designs: edition.designs,
    // A figure that is not published stays as an empty slug: refused, not silently dropped.
    statistics: chosen,
    reportingPoints: perLocale((locale) =>
      slugOf(
        reportingPoints,
        isFirstLocale(locale)
          ? edition.reportingPoints[locale]
          : findLanguage(languages, locale)?.reportingPoint,
      ),
    ),
    partners: (edition.partners ?? []).map(({ name, url }) => ({ name, url: text(url) })),
  };
}

function readOrganisation(
  { languages, organisation }: CampaignDocuments,
  perLocale: ForEachLocale,
): Organisation {
  const document = requireFirst(organisation);
  return {
    name: text(document.name),
    contactEmail: text(document.contactEmail),
    contactPostal: text(document.contactPostal),
    legalNotice: perLocale((locale) =>
      text(
        isFirstLocale(locale)
          ? document.legalNotice?.[locale]
          : findLanguage(languages, locale)?.legalNotice,
      ),
    ),
    logo: document.logo || null,
    links: (document.links ?? []).map(({ label, url }) => ({ label, url })),
  };
}

function readCopy(documents: CopyDocument[], locale: Locale): Copy {
  const readPage = (slug: CopySlug) => {
    const document = documents.find((copy) => copy.slug === slug && copy.locale === locale);
    const texts: Record<string, string | null | undefined> = { ...document?.[slug] };
    return Object.fromEntries(Object.keys(copyFields[slug]).map((key) => [key, text(texts[key])]));
  };
  return { home: readPage('home'), card: readPage('card'), report: readPage('report') } as Copy;
}

/** `locales`: the languages in which it is read. */
export function readStatistic(document: StatisticDocument, locales: readonly Locale[]): Statistic {
  const everyLocale = (texts: EveryLocale | undefined) => readTexts(texts, locales);
  const basis = {
    method: document.method,
    inputs: document.inputs.map((input) => readInput(input, locales)),
    periodSeconds: document.method === 'interval' ? (document.periodSeconds ?? null) : null,
    rounding: document.rounding,
    saidAs: document.saidAs,
  };
  const computed = computeValue(basis);
  return {
    slug: document.slug,
    ...basis,
    value: computed.ok ? computed.value : 0,
    isEstimate: document.isEstimate ?? false,
    sentence: everyLocale(document.sentence),
    milderSentence: everyLocale(document.milderSentence),
    caveat: everyLocale(document.caveat),
    whatChanged: everyLocale(document.whatChanged),
    series: readSeries(document, locales),
    sourceName: text(document.sourceName),
    year: text(document.year),
    reviewBy: readReviewDay(document),
    // Depends on the day: `snapshotFromDocuments` knows it.
    isUnderReview: false,
  };
}

/** The ISO day by which a figure is to be looked at again; null: none is set. */
export function readReviewDay({ reviewBy }: Pick<StatisticDocument, 'reviewBy'>): string | null {
  return reviewBy ? isoDay(reviewBy) : null;
}

function readSeries(document: StatisticDocument, locales: readonly Locale[]): Series | null {
  const everyLocale = (texts: EveryLocale | undefined) => readTexts(texts, locales);
  const points = document.seriesPoints ?? [];
  if (points.length === 0) return null;
  return {
    title: everyLocale(document.seriesTitle),
    unit: everyLocale(document.seriesUnit),
    note: everyLocale(document.seriesNote),
    points: points.map(({ period, value, source, note, isBreak }) => ({
      period: text(period),
      value,
      source: readSource(source),
      note: everyLocale(note),
      isBreak: isBreak ?? false,
    })),
  };
}

function readInput(document: InputDocument, locales: readonly Locale[]): StatisticInput {
  return {
    slug: document.slug,
    label: readTexts(document.label, locales),
    value: document.value,
    unit: readTexts(document.unit, locales),
    source: readSource(document.source),
    period: text(document.period),
  };
}

function readSource({ name, title, url }: InputDocument['source']): Source {
  return { name: text(name), title: text(title), url: text(url) };
}

function readReportingPoint(document: ReportingPointDocument): ReportingPoint {
  return {
    slug: document.slug,
    country: document.country,
    organisation: document.organisation,
    url: document.url,
    kind: document.kind,
    languages: document.languages ?? [],
    anonymous: document.anonymous,
    informsPolice: readThreeWay(document.informsPolice),
    isPrimary: document.isPrimary ?? false,
    verification: document.verification,
    checkedOn: document.checkedOn ? isoDay(document.checkedOn) : null,
  };
}

function readHelpLine(document: HelpLineDocument): HelpLine {
  return {
    country: document.country,
    name: document.name,
    audience: document.audience ?? [],
    languages: document.languages ?? [],
    phone: document.phone || null,
    url: document.url || null,
    anonymous: readThreeWay(document.anonymous),
    free: readThreeWay(document.free),
    isVerified: document.isVerified ?? false,
    checkedOn: document.checkedOn ? isoDay(document.checkedOn) : null,
  };
}

function readEmergencyNumber(document: EmergencyNumberDocument): EmergencyNumber {
  return {
    country: document.country,
    phone: document.phone || null,
    checkedOn: document.checkedOn ? isoDay(document.checkedOn) : null,
  };
}

function readThreeWay(answer: 'yes' | 'no' | 'unknown'): boolean | null {
  return answer === 'unknown' ? null : answer === 'yes';
}

/** The slug of the related document, or '' where it is not among the published ones. */
function slugOf(
  documents: { id: number; slug: string }[],
  related: number | { id: number } | null | undefined,
): string {
  const id = typeof related === 'object' ? related?.id : related;
  return documents.find((document) => document.id === id)?.slug ?? '';
}

type ForEachLocale = <T>(read: (locale: Locale) => T) => PerLocale<T>;

function readTexts(texts: EveryLocale | undefined, locales: readonly Locale[]): PerLocale<string> {
  return forLocales(locales, (locale) => text(texts?.[locale]));
}

function text(value: string | null | undefined): string {
  return value?.trim() ?? '';
}

const bySlug = by<{ slug: string }>(({ slug }) => [slug]);

/** A fixed order, so that equal content makes equal snapshots. */
function by<T>(keys: (item: T) => string[]): (a: T, b: T) => number {
  const key = (item: T) => keys(item).join('\n');
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
