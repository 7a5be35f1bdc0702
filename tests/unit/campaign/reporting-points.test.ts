import { describe, expect, it } from 'vitest';
import { cardReportingPoint, reportUrl } from '@/campaign/card-texts';
import rows from '@/campaign/data/reporting-points.json';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { firstLocales } from '@/campaign/locales';
import {
  countryName,
  findHelpLines,
  findInternationalPortal,
  findReportingPoint,
  findReportingPoints,
  findStraightAddress,
  isHeldBack,
  isPlace,
  languageNames,
  listCountries,
  printedAddress,
  readCountry,
} from '@/campaign/reporting-points';
import { verificationLevels } from '@/campaign/snapshot';

const snapshot = defaultSnapshot();
const { reportingPoints, helpLines, emergencyNumbers } = snapshot;

describe('findReportingPoint', () => {
  it("sends Belgium's French speakers and Dutch speakers each to their own address", () => {
    expect(findReportingPoint(snapshot, 'BE', 'fr')?.url).toContain('imagesdabus.be');
    expect(findReportingPoint(snapshot, 'BE', 'nl')?.url).toContain('misbruikbeelden.be');
  });

  it('prefers the primary point over another one in the language', () => {
    expect(findReportingPoints(snapshot, 'FR', 'fr').map(({ slug }) => slug)).toEqual([
      'fr-point-de-contact',
      'fr-pharos',
    ]);
  });

  it.each(['XX', '', '*', 'be', '__proto__'])('gives %j the international portal', (country) => {
    expect(findReportingPoint(snapshot, country, 'en')?.slug).toBe('international-portal');
  });

  it('has no answer where there is not even a portal', () => {
    expect(findInternationalPortal([])).toBeNull();
    expect(findReportingPoint({ ...snapshot, reportingPoints: [] }, 'BE', 'fr')).toBeNull();
  });
});

describe('reporting points that nobody has confirmed', () => {
  const confirmed = (...slugs: string[]) => ({
    ...snapshot,
    organisation: { ...snapshot.organisation, showsOnlyConfirmedPoints: true },
    reportingPoints: reportingPoints.map((point) =>
      slugs.includes(point.slug) ? { ...point, checkedOn: '2026-11-20' } : point,
    ),
  });

  it('give way to the international portal where staff want that', () => {
    expect(findReportingPoint(confirmed(), 'BE', 'fr')?.slug).toBe('international-portal');
    expect(findReportingPoints(confirmed(), 'BE', 'fr')).toEqual([]);
    expect(isHeldBack(confirmed(), 'BE')).toBe(true);
    expect(cardReportingPoint(confirmed(), 'fr').slug).toBe('international-portal');
    expect(reportUrl(confirmed(), { locale: 'fr', siteAddress: null })).toContain('icmec.org');
  });

  it('come back one by one as they are confirmed', () => {
    const directory = confirmed('be-child-focus-nl');
    expect(findReportingPoint(directory, 'BE', 'fr')?.slug).toBe('be-child-focus-nl');
    expect(isHeldBack(directory, 'BE')).toBe(false);
    expect(cardReportingPoint(directory, 'nl').slug).toBe('be-child-focus-nl');
    expect(cardReportingPoint(directory, 'fr').slug).toBe('international-portal');
  });

  it('are given, and said to be unconfirmed, everywhere else', () => {
    expect(isHeldBack(snapshot, 'BE')).toBe(false);
    expect(isHeldBack(confirmed(), '*')).toBe(false);
  });
});

describe('findStraightAddress', () => {
  const straight = (checkedOn: string | null, ...slugs: string[]) => ({
    ...snapshot,
    reportingPoints: reportingPoints.map((point) =>
      slugs.includes(point.slug) ? { ...point, leadsStraight: true, checkedOn } : point,
    ),
  });
  const both = ['be-child-focus-fr', 'be-child-focus-nl'];

  it('leads nowhere unless staff chose it', () => {
    expect(findStraightAddress(snapshot, 'BE', 'fr')).toBeNull();
    expect(findStraightAddress(snapshot, '*', 'en')).toBeNull();
  });

  it('lets the language choose between the two of Belgium, and our page where it cannot', () => {
    const belgium = straight('2026-11-20', ...both);
    expect(findStraightAddress(belgium, 'BE', 'fr')).toContain('imagesdabus.be');
    expect(findStraightAddress(belgium, 'BE', 'nl')).toContain('misbruikbeelden.be');
    expect(findStraightAddress(belgium, 'BE', 'en')).toBeNull();
  });

  it('leads to no address that nobody has confirmed', () => {
    expect(findStraightAddress(straight(null, ...both), 'BE', 'fr')).toBeNull();
  });

  it('is no short cut to a second-best point of the country', () => {
    const dutchOnly = straight('2026-11-20', 'be-child-focus-nl');
    expect(findStraightAddress(dutchOnly, 'BE', 'fr')).toBeNull();
    expect(findStraightAddress(dutchOnly, 'FR', 'fr')).toBeNull();
  });

  it.each(['', 'XX', '__proto__', 'be'])('has no address for %j', (country) => {
    expect(findStraightAddress(straight('2026-11-20', ...both), country, 'fr')).toBeNull();
  });
});

describe('the data', () => {
  it('has a web address, a level of verification and no confirmation for every row', () => {
    for (const point of reportingPoints) {
      expect(['https:', 'http:']).toContain(new URL(point.url).protocol);
      expect(verificationLevels).toContain(point.verification);
      expect(point.checkedOn).toBeNull();
      expect(['yes', 'no', 'optional', 'unknown']).toContain(point.anonymous);
      expect(['hotline', 'portal', 'police', 'other']).toContain(point.kind);
      expect(isPlace(point.country)).toBe(true);
    }
  });

  it('gives every row a slug of its own', () => {
    expect(new Set(reportingPoints.map(({ slug }) => slug)).size).toBe(reportingPoints.length);
  });

  it('promises anonymity nowhere that nothing was read about', () => {
    const promising = rows.filter(({ verification }) => verification === 'remembered');
    expect(promising.length).toBeGreaterThan(0);
    expect(promising.every(({ anonymous }) => anonymous === 'unknown')).toBe(true);
  });

  it('says which images count of one row alone, whose own guidance was read', () => {
    const saying = reportingPoints.filter(
      ({ takesDrawings, takesGeneratedImages }) =>
        takesDrawings !== null || takesGeneratedImages !== null,
    );
    expect(saying.map(({ slug }) => slug)).toEqual(['international-portal']);
    expect(saying[0]).toMatchObject({ takesDrawings: true, takesGeneratedImages: true });
  });

  it('has at most one primary point for each country and language', () => {
    for (const { code } of listCountries(reportingPoints, 'en')) {
      const primary = reportingPoints.filter((point) => point.country === code && point.isPrimary);
      const spoken = primary.flatMap((point) => point.languages);
      expect(primary.length === 1 || new Set(spoken).size === spoken.length).toBe(true);
      expect(primary.length).toBeGreaterThan(0);
    }
  });

  it('says where each help line or emergency number stands', () => {
    expect(helpLines.every((line) => line.phone !== null || line.url !== null)).toBe(true);
    expect(helpLines.filter((line) => !line.isVerified && line.anonymous)).toEqual([]);
    expect(helpLines.filter(({ name }) => !/\p{L}/u.test(name))).toEqual([]);
    expect(emergencyNumbers.every(({ checkedOn }) => checkedOn === null)).toBe(true);
    expect([...helpLines, ...emergencyNumbers].every(({ country }) => isPlace(country))).toBe(true);
  });
});

describe('findHelpLines', () => {
  it("lists the country's own first, in the visitor's language before others", () => {
    const found = findHelpLines(helpLines, 'BE', 'fr');
    expect(found[0]?.languages).toContain('fr');
    const countries = found.map(({ country }) => country);
    expect(countries).toEqual([...countries].sort((a, b) => order(a) - order(b)));
    expect(countries).toContain('EU');
  });

  it('offers outside Europe what is there for the whole world', () => {
    const countries = findHelpLines(helpLines, 'UG', 'en').map(({ country }) => country);
    expect(new Set(countries)).toEqual(new Set(['*']));
  });

  const order = (country: string) => ['BE', 'EU', '*'].indexOf(country);
});

describe('readCountry', () => {
  it.each([
    ['SO', 'SO'],
    ['be', 'BE'],
    ['uk', 'GB'],
    ['XK', 'XK'],
  ])('reads %s as %s', (code, country) => {
    expect(readCountry(code)).toBe(country);
  });

  it.each(['', '*', 'XX', 'ZZ', 'EU', 'UN', 'BEL', '056', 'b', 'é1', '__proto__', '../BE'])(
    'finds no country in %j',
    (code) => {
      expect(readCountry(code)).toBeNull();
    },
  );

  it('knows every country that has a reporting point, as its page is addressed', () => {
    for (const { code } of listCountries(reportingPoints, 'en')) {
      expect(readCountry(code)).toBe(code);
    }
  });
});

describe('listCountries', () => {
  it.each(firstLocales)('names each country once, sorted as the language sorts (%s)', (locale) => {
    const names = listCountries(reportingPoints, locale).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort(new Intl.Collator(locale).compare));
    expect(names.length).toBeGreaterThan(90);
    expect(names.some((name) => /^[A-Z]{2}$/.test(name))).toBe(false);
  });

  it("names countries and languages in the visitor's language", () => {
    expect(countryName('BE', 'fr')).toBe('Belgique');
    expect(countryName('BE', 'de')).toBe('Belgien');
    expect(countryName('<b>', 'de')).toBe('<b>');
    expect(languageNames(['nl', 'x-1'], 'fr')).toEqual(['néerlandais', 'x-1']);
  });
});

it('prints an address as a person types it', () => {
  expect(printedAddress('https://www.imagesdabus.be')).toBe('imagesdabus.be');
  expect(printedAddress('http://example.org/a/b//')).toBe('example.org/a/b');
});
