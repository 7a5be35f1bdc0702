// Published documents → the snapshot that the public sees. Pure. What is missing becomes an empty
// text or zero here and is refused by `findSnapshotProblems`, never published.
import { defaultCardsMadeFrom } from '@/campaign/cards-made';
import { copyFields } from '@/campaign/copy-fields';
import { defaultPauseMessage } from '@/campaign/default-pause-message';
import { dayAt, findPhase } from '@/campaign/edition-dates';
import { forLocales, isFirstLocale, type Locale, type PerLocale } from '@/campaign/locales';
import { hasPage } from '@/campaign/shown-locale';
import type {
  Copy,
  CopySlug,
  Edition,
  MakerState,
  Organisation,
  Snapshot,
  Withdrawal,
} from '@/campaign/snapshot';
import type {
  CampaignDocuments,
  CopyDocument,
  EditionDocument,
  WithdrawalDocument,
} from './campaign-documents';
import { findLanguage, publicLocales, readAddedLanguages } from './campaign-languages';
import { isoDay, readEditionDates, readTimeZone, requireCurrentEdition } from './current-edition';
import { isReviewTooLate, readGraceDays } from './figures-to-review';
import { isLaunchComplete, type LaunchConditions, type LaunchState } from './launch-checklist';
import { launchTexts } from './public-texts';
import {
  readCountryText,
  readEmergencyNumber,
  readHelpLine,
  readReportingPoint,
} from './read-places';
import { readStatistic } from './read-statistic';
import { readText, readTexts } from './read-texts';
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
    countryTexts: documents['country-texts']
      .map(readCountryText)
      .filter((text) => text !== null)
      .filter(({ locale }) => locales.includes(locale))
      .sort(by(({ country, locale }) => [country, locale])),
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
    cardsMadeFrom: document?.cardsMadeFrom ?? defaultCardsMadeFrom,
    message: perLocale((locale) =>
      isFirstLocale(locale)
        ? readText(document?.message?.[locale]) || defaultPauseMessage[locale]
        : readText(findLanguage(languages, locale)?.pauseMessage),
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
  { figureSlugs, languages, 'reporting-points': reportingPoints }: CampaignDocuments,
  isWithdrawn: (slug: string) => boolean,
  perLocale: ForEachLocale,
): Edition {
  // A figure that is not published stays among them: refused, not silently dropped.
  const chosen = chosenFigures(edition, figureSlugs).filter((slug) => !isWithdrawn(slug));
  return {
    slug: edition.slug,
    name: edition.name,
    hashtag: edition.hashtag,
    startsOn: isoDay(edition.startsOn),
    endsOn: isoDay(edition.endsOn),
    designs: edition.designs,
    statistics: chosen,
    reportingPoints: perLocale((locale) =>
      slugOf(
        reportingPoints,
        isFirstLocale(locale)
          ? edition.reportingPoints[locale]
          : findLanguage(languages, locale)?.reportingPoint,
      ),
    ),
    partners: (edition.partners ?? []).map(({ name, url }) => ({ name, url: readText(url) })),
  };
}

/** The slugs of the figures that stand on an edition's list, whatever has become of them. */
function chosenFigures(
  { statistics }: Pick<EditionDocument, 'statistics'>,
  figureSlugs: CampaignDocuments['figureSlugs'],
): string[] {
  return statistics.map(
    (figure) => figureSlugs.get(typeof figure === 'object' ? figure.id : figure) ?? '',
  );
}

/** On the list of the edition that `shown` shows: also those that it never names, being withdrawn. */
export function findChosenFigures(
  { editions, figureSlugs }: Pick<CampaignDocuments, 'editions' | 'figureSlugs'>,
  shown: Pick<Snapshot, 'edition'>,
): string[] {
  const edition = editions.find(({ slug }) => slug === shown.edition.slug);
  return edition ? chosenFigures(edition, figureSlugs) : [];
}

function readOrganisation(
  { languages, organisation }: CampaignDocuments,
  perLocale: ForEachLocale,
): Organisation {
  const document = requireFirst(organisation);
  return {
    name: readText(document.name),
    contactEmail: readText(document.contactEmail),
    contactPostal: readText(document.contactPostal),
    legalNotice: perLocale((locale) =>
      readText(
        isFirstLocale(locale)
          ? document.legalNotice?.[locale]
          : findLanguage(languages, locale)?.legalNotice,
      ),
    ),
    logo: document.logo || null,
    links: (document.links ?? []).map(({ label, url }) => ({ label, url })),
    handle: readText(document.handle),
    newsletter: readText(document.newsletter),
    showsOnlyConfirmedPoints: document.showsOnlyConfirmedPoints ?? false,
  };
}

function readCopy(documents: CopyDocument[], locale: Locale): Copy {
  const readPage = (slug: CopySlug) => {
    const document = documents.find((copy) => copy.slug === slug && copy.locale === locale);
    const texts: Record<string, string | null | undefined> = { ...document?.[slug] };
    return Object.fromEntries(
      Object.keys(copyFields[slug]).map((key) => [key, readText(texts[key])]),
    );
  };
  return { home: readPage('home'), card: readPage('card'), report: readPage('report') } as Copy;
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

const bySlug = by<{ slug: string }>(({ slug }) => [slug]);

/** A fixed order, so that equal content makes equal snapshots. */
function by<T>(keys: (item: T) => string[]): (a: T, b: T) => number {
  const key = (item: T) => keys(item).join('\n');
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
