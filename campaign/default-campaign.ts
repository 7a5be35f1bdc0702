// The campaign that a new site starts with: #catsforkids, 2020, as a documented example.
// A demonstration until an administrator completes the launch checklist: it speaks for no
// organisation, and its lead figure is an estimate that says so.
import helpLineRows from '@/campaign/data/help-lines.json';
import reportingPointRows from '@/campaign/data/reporting-points.json';
import { defaultCopy } from '@/campaign/default-copy';
import { defaultFigures } from '@/campaign/default-figures/default-figures';
import { defaultPauseMessage } from '@/campaign/default-pause-message';
import { firstLocales, inFirstLocales, noText } from '@/campaign/locales';
import type {
  Edition,
  EmergencyNumber,
  HelpLine,
  Organisation,
  ReportingPoint,
  Snapshot,
} from '@/campaign/snapshot';
import { defaultCardsMadeFrom } from './cards-made';

const edition: Edition = {
  slug: '2020',
  name: '#catsforkids 2020',
  hashtag: '#catsforkids',
  // The European Day for the Protection of Children against Sexual Exploitation and Sexual Abuse.
  startsOn: '2020-11-18',
  endsOn: '2020-11-18',
  designs: ['note', 'scrim', 'tally'],
  statistics: ['ratio-78', 'iwf-2024-interval'],
  reportingPoints: inFirstLocales({
    // French and Dutch print the two addresses of the original, Belgian campaign.
    fr: 'be-child-focus-fr',
    nl: 'be-child-focus-nl',
    // German prints the primary reporting point of the country that most of its readers live in.
    de: 'de-jugendschutz-net',
    // English has no one country: its cards travel everywhere, so they print the portal that
    // takes reports from everywhere.
    en: 'international-portal',
  }),
  partners: [],
};

/** Nobody yet: pages leave out what is empty, and the launch checklist asks for it. */
const organisation: Organisation = {
  name: '',
  contactEmail: '',
  contactPostal: '',
  legalNotice: { ...noText },
  logo: null,
  links: [],
  handle: '',
  newsletter: '',
  showsOnlyConfirmedPoints: false,
};

/** Everything that a new site publishes first. */
export function defaultSnapshot(): Snapshot {
  return structuredClone({
    locales: [...firstLocales],
    addedLanguages: {},
    edition,
    organisation,
    copy: defaultCopy,
    statistics: defaultFigures(),
    reportingPoints: defaultReportingPoints(),
    helpLines: defaultHelpLines(),
    emergencyNumbers: helpLineRows.emergencyNumbers satisfies EmergencyNumber[],
    countryTexts: [],
    isLaunched: false,
    phase: 'running',
    maker: {
      isPaused: false,
      cardsMadeFrom: defaultCardsMadeFrom,
      message: inFirstLocales(defaultPauseMessage),
    },
    withdrawn: [],
  });
}

/** What staff know of a default row, beside what is public. */
export interface AddressNote {
  /** Where it was read. */
  sourceUrl: string | null;
  note: string | null;
}

/** By the short name of the reporting point. */
export function defaultPointNotes(): (AddressNote & { slug: string })[] {
  return reportingPointRows.map(({ note, slug, sourceUrl }) => ({ note, slug, sourceUrl }));
}

/** By the country and the name of the help line. */
export function defaultLineNotes(): (AddressNote & { country: string; name: string })[] {
  return helpLineRows.helpLines.map(({ country, name, note, sourceUrl }) => ({
    country,
    name,
    note,
    sourceUrl,
  }));
}

/** Which images count is said of a row only where it was read. */
const notRead = { takesDrawings: null, takesGeneratedImages: null };

/** The rows without what only staff need: where they were read, and notes. */
function defaultReportingPoints(): ReportingPoint[] {
  return reportingPointRows.map(
    ({ sourceUrl: _, note: __, ...point }) =>
      ({ ...notRead, ...point, leadsStraight: false }) as ReportingPoint,
  );
}

function defaultHelpLines(): HelpLine[] {
  return helpLineRows.helpLines.map(({ sourceUrl: _, note: __, ...line }) => line);
}
