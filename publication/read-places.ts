// Where people report and find help, among staff's documents → as it stands in a snapshot. Pure.
import { isLocale } from '@/campaign/locales';
import type { CountryText, EmergencyNumber, HelpLine, ReportingPoint } from '@/campaign/snapshot';
import type {
  CountryTextDocument,
  EmergencyNumberDocument,
  HelpLineDocument,
  ReportingPointDocument,
} from './campaign-documents';
import { isoDay } from './current-edition';
import { readText } from './read-texts';

export function readReportingPoint(document: ReportingPointDocument): ReportingPoint {
  return {
    slug: document.slug,
    country: document.country,
    organisation: document.organisation,
    url: document.url,
    kind: document.kind,
    languages: document.languages ?? [],
    anonymous: document.anonymous,
    informsPolice: readThreeWay(document.informsPolice),
    takesDrawings: readThreeWay(document.takesDrawings),
    takesGeneratedImages: readThreeWay(document.takesGeneratedImages),
    isPrimary: document.isPrimary ?? false,
    verification: document.verification,
    checkedOn: document.checkedOn ? isoDay(document.checkedOn) : null,
    leadsStraight: document.leadsStraight ?? false,
  };
}

export function readHelpLine(document: HelpLineDocument): HelpLine {
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

export function readEmergencyNumber(document: EmergencyNumberDocument): EmergencyNumber {
  return {
    country: document.country,
    phone: document.phone || null,
    checkedOn: document.checkedOn ? isoDay(document.checkedOn) : null,
  };
}

/** Null: in a language that no campaign can have. */
export function readCountryText({
  country,
  locale,
  text,
}: CountryTextDocument): CountryText | null {
  return isLocale(locale) ? { country, locale, text: readText(text) } : null;
}

/** Only a written no is one: a document from before there was the question has no answer at all. */
function readThreeWay(answer: 'yes' | 'no' | 'unknown' | undefined): boolean | null {
  if (answer === 'yes') return true;
  return answer === 'no' ? false : null;
}
