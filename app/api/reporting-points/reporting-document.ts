// Where to report and find help, as programs read it: the public form of a snapshot's addresses. Its
// names are a contract; says of a row only what may be said to a reader.
import { imagesTaken } from '@/campaign/images-taken';
import type { Locale } from '@/campaign/locales';
import {
  anonymityClaim,
  findEmergencyNumber,
  isConfirmed,
  policeClaim,
} from '@/campaign/report-guidance';
import { shortReportPath } from '@/campaign/report-links';
import {
  countryName,
  findHelpLines,
  findInternationalPortal,
  findReportingPoints,
  listCountries,
  WORLD,
} from '@/campaign/reporting-points';
import type { HelpLine, ReportingPoint, Snapshot } from '@/campaign/snapshot';

/**
 * @param country an ISO code; null: all countries
 * @param siteAddress what the short addresses begin with; empty: they are paths
 */
export function reportingDocument(
  snapshot: Snapshot,
  locale: Locale,
  country: string | null,
  siteAddress: string,
) {
  const countries =
    country === null
      ? listCountries(snapshot.reportingPoints, locale).map(({ code }) => code)
      : [country];
  const points = countries.flatMap((code) => findReportingPoints(snapshot, code, locale));
  const portal = findInternationalPortal(snapshot.reportingPoints);
  const lines =
    country === null ? snapshot.helpLines : findHelpLines(snapshot.helpLines, country, locale);
  return {
    locale,
    country,
    isDemonstration: !snapshot.isLaunched,
    reportingPoints: points.map((point) => describePoint(point, locale, siteAddress)),
    /** For countries that have none here. */
    internationalPortal: portal && describePoint(portal, locale, siteAddress),
    helpLines: lines.map(describeLine),
    /** Only what staff have confirmed. */
    emergencyNumbers: (country === null
      ? snapshot.emergencyNumbers.map((row) => row.country)
      : [country]
    ).flatMap((code) => {
      const row = findEmergencyNumber(snapshot, code);
      return row ? [{ country: code, phone: row.phone, checkedOn: row.checkedOn }] : [];
    }),
  };
}

function describePoint(point: ReportingPoint, locale: Locale, siteAddress: string) {
  const { checkedOn, country, isPrimary, kind, languages, organisation, url } = point;
  const isWorld = country === WORLD;
  return {
    slug: point.slug,
    country: isWorld ? null : country,
    countryName: isWorld ? null : countryName(country, locale),
    organisation,
    url,
    kind,
    languages,
    /** `unconfirmed`: read that no name is asked for, not yet checked. */
    anonymous: anonymityClaim(point),
    /** These are each true, false or null: not known, or not yet confirmed. */
    informsPolice: policeClaim(point),
    ...imagesTaken(point),
    isPrimary,
    checkedOn,
    /** To print and to link: follows the reporting point's address. */
    shortAddress: siteAddress + shortReportPath('card', country),
  };
}

function describeLine(line: HelpLine) {
  const { anonymous, audience, checkedOn, country, free, languages, name, phone, url } = line;
  return {
    /** "EU": shared by European countries; "*": worldwide. */
    country,
    name,
    audience,
    languages,
    phone,
    url,
    anonymous,
    free,
    isConfirmed: isConfirmed(line),
    checkedOn,
  };
}
