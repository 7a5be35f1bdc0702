// Where to report, for a country and a language. Never guesses an address: a country without a
// reporting point of its own gets the international portal, said as such.
import { intlLocale, type Locale } from '@/campaign/locales';
import type { HelpLine, Organisation, ReportingPoint } from '@/campaign/snapshot';

/** The country code of what serves the whole world. */
export const WORLD = '*';
/** The country code of the help lines that European countries share. */
const EUROPE = 'EU';

const europeanUnion = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Every reporting point that staff show, and which of them may be given to the public; a snapshot. */
export interface ReportingDirectory {
  reportingPoints: readonly ReportingPoint[];
  organisation: Pick<Organisation, 'showsOnlyConfirmedPoints'>;
}

/**
 * The country's reporting points, best first: in the visitor's language, then the primary one.
 * Empty where the country has none, or none that may be given.
 */
export function findReportingPoints(
  { organisation, reportingPoints }: ReportingDirectory,
  country: string,
  locale: Locale,
): ReportingPoint[] {
  const rank = (point: ReportingPoint) =>
    (point.isPrimary ? 0 : 2) + (point.languages.includes(locale) ? 0 : 1);
  return reportingPoints
    .filter((point) => point.country === country && country !== WORLD)
    .filter((point) => mayBeGiven(point, organisation))
    .sort((a, b) => rank(a) - rank(b));
}

/** Whether the country has reporting points, none of which may be given before it is confirmed. */
export function isHeldBack(
  { organisation, reportingPoints }: ReportingDirectory,
  country: string,
): boolean {
  const own = reportingPoints.filter((point) => point.country === country && country !== WORLD);
  return own.length > 0 && !own.some((point) => mayBeGiven(point, organisation));
}

/** Whether a reporting point may be given before somebody has confirmed it. */
export function mayBeGiven(
  { checkedOn }: Pick<ReportingPoint, 'checkedOn'>,
  { showsOnlyConfirmedPoints }: ReportingDirectory['organisation'],
): boolean {
  return checkedOn !== null || !showsOnlyConfirmedPoints;
}

/** The portal for countries without a reporting point of their own. */
export function findInternationalPortal(points: readonly ReportingPoint[]): ReportingPoint | null {
  return points.find((point) => point.country === WORLD && point.kind === 'portal') ?? null;
}

/** The country's own best reporting point, or the international portal. */
export function findReportingPoint(
  directory: ReportingDirectory,
  country: string,
  locale: Locale,
): ReportingPoint | null {
  const [best] = findReportingPoints(directory, country, locale);
  return best ?? findInternationalPortal(directory.reportingPoints);
}

/**
 * This reporting point, or the international portal in its place as long as nobody has confirmed the
 * address and staff want that.
 */
export function orPortal(point: ReportingPoint, directory: ReportingDirectory): ReportingPoint {
  if (mayBeGiven(point, directory.organisation)) return point;
  return findInternationalPortal(directory.reportingPoints) ?? point;
}

/**
 * Where the short address leads without our page in between: an address that staff have chosen for
 * that and somebody has confirmed. Null: to our page, also where a country's points share its
 * languages out among them and none speaks the visitor's.
 */
export function findStraightAddress(
  directory: ReportingDirectory,
  country: string,
  locale: Locale,
): string | null {
  const point = findReportingPoint(directory, country, locale);
  if (!point?.leadsStraight || point.checkedOn === null) return null;
  const others = findReportingPoints(directory, country, locale).filter(
    (other) => other !== point && other.isPrimary,
  );
  return point.languages.includes(locale) || others.length === 0 ? point.url : null;
}

/** Help lines for a country: its own first, then Europe's, then the world's. */
export function findHelpLines(
  lines: readonly HelpLine[],
  country: string,
  locale: Locale,
): HelpLine[] {
  const places = [country, ...(europeanUnion.has(country) ? [EUROPE] : []), WORLD];
  const rank = (line: HelpLine) =>
    places.indexOf(line.country) * 2 + (line.languages.includes(locale) ? 0 : 1);
  return lines.filter((line) => places.includes(line.country)).sort((a, b) => rank(a) - rank(b));
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
}

/** The countries that have a reporting point, by name in the visitor's language. */
export function listCountries(points: readonly ReportingPoint[], locale: Locale): Country[] {
  const codes = new Set(points.map((point) => point.country));
  codes.delete(WORLD);
  const byName = new Intl.Collator(intlLocale(locale));
  return [...codes]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** What Intl can name although it is no country: unions, groups, placeholders, parts of countries. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/**
 * The country that a code of any case means, as ISO writes it today ("uk": "GB"); null for anything
 * that is none. Any text is safe to ask about.
 */
export function readCountry(code: string): string | null {
  if (!/^[a-z]{2}$/i.test(code)) return null;
  const { region } = new Intl.Locale(`und-${code}`);
  if (region === undefined || noCountries.has(region)) return null;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return names.of(region) === undefined ? null : region;
}

/** Whether addresses can be kept for it: a country as ISO writes it, Europe, or the whole world. */
export function isPlace(code: string): boolean {
  return code === WORLD || code === EUROPE || readCountry(code) === code;
}

/** The country's name in the visitor's language; an unknown code stays as it is. */
export function countryName(code: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(intlLocale(locale), { type: 'region' }).of(code) ?? code;
}

/** The names of languages in the visitor's language: ["néerlandais", "anglais"]. */
export function languageNames(codes: readonly string[], locale: Locale): string[] {
  const names = new Intl.DisplayNames(intlLocale(locale), { type: 'language' });
  return codes.map((code) => (/^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code));
}

/** The address as a person reads and types it: without scheme, "www." and last slash. */
export function printedAddress(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
}
