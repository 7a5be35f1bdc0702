// The shape of a publication: everything public, as data. Types and the lists behind them only.
import type { EditionPhase } from '@/campaign/edition-dates';
import type { Locale, PerLocale } from '@/campaign/locales';
import type { Statistic } from '@/campaign/statistic';
import type { DesignName } from '@/card/card-spec';

/** The pages that a language may have; any other address belongs to one of them. */
export const pageNames = [
  'home',
  'report',
  'figures',
  'privacy',
  'legal',
  'accessibility',
] as const;
export type PageName = (typeof pageNames)[number];

/** What a language that the product does not speak itself has, apart from its cards. */
export interface AddedLanguage {
  /** The pages that are public in it; each other one is shown whole in `fallback`. */
  pages: PageName[];
  fallback: Locale;
  /** The interface's words by their path among the messages: "site.report". */
  words: Record<string, string>;
}

/** Documents are cited in one language on all pages, whatever language they are written in. */
export const sourceTitleLanguage: Locale = 'en';

export type ReportingChannelKind = 'hotline' | 'portal' | 'police' | 'other';

/**
 * How well an address was checked before it came into the data, best first: the exact address was
 * read; its site was; only the organisation was; a known portal's address was inferred; none was.
 */
export const verificationLevels = [
  'url',
  'domain',
  'org-only',
  'portal-verified-url-inferred',
  'remembered',
] as const;
export type VerificationLevel = (typeof verificationLevels)[number];

export interface ReportingPoint {
  /** Stable: "be-child-focus-fr". */
  slug: string;
  /** ISO 3166-1 alpha-2, or "*" for the international portal. */
  country: string;
  organisation: string;
  url: string;
  kind: ReportingChannelKind;
  languages: string[];
  anonymous: 'yes' | 'no' | 'optional' | 'unknown';
  /** Whether it passes reports to the police; null: not confirmed, so never said. */
  informsPolice: boolean | null;
  /** Whether it takes reports of drawn images; null: not known. Two claims, since hotlines differ. */
  takesDrawings: boolean | null;
  /** Whether it takes reports of images made by a computer, with AI too; null: not known. */
  takesGeneratedImages: boolean | null;
  isPrimary: boolean;
  verification: VerificationLevel;
  /** ISO date on which staff last confirmed the address; null: nobody has. */
  checkedOn: string | null;
  /** Whether the short address leads straight there, once somebody has confirmed the address. */
  leadsStraight: boolean;
}

export interface HelpLine {
  /** ISO 3166-1 alpha-2, "EU" for the harmonised numbers, or "*" for worldwide. */
  country: string;
  name: string;
  audience: string[];
  languages: string[];
  phone: string | null;
  url: string | null;
  anonymous: boolean | null;
  free: boolean | null;
  /** Whether the line was read on a published page before it came into the data. */
  isVerified: boolean;
  checkedOn: string | null;
}

export interface EmergencyNumber {
  country: string;
  phone: string | null;
  checkedOn: string | null;
}

/** A paragraph on one country's reporting page, in one language. */
export interface CountryText {
  /** As in `ReportingPoint`; "*" for the page of no country in particular. */
  country: string;
  locale: Locale;
  text: string;
}

/**
 * The words of the campaign in one language; keys as in the `copy` collection's groups.
 * The plain variant of a text claims nothing about the organisation; the longer-named one
 * ("howToAnonymous") may be shown only where the reporting point's or help line's own row confirms
 * it. Lengths and placeholders: `copyFields`.
 */
export interface Copy {
  home: {
    title: string;
    lead: string;
    stepChoose: string;
    stepCheck: string;
    stepShare: string;
    photoRule: string;
    privacyNote: string;
  };
  card: {
    /** Without the address, which is set after it: "Seen abuse images? …, report them:" */
    reportCall: string;
    sourceLine: string;
    estimateMark: string;
    caption: string;
    altText: string;
    thanks: string;
  };
  report: {
    title: string;
    intro: string;
    howTo: string;
    howToAnonymous: string;
    dont: string;
    once: string;
    scope: string;
    after: string;
    afterPolice: string;
    chat: string;
    danger: string;
    victim: string;
    victimYoung: string;
    worried: string;
    worriedFreeAnonymous: string;
    noReportsHere: string;
  };
}
export type CopySlug = keyof Copy;

export interface Organisation {
  /** Empty until staff fill it in: then nothing may pretend to be from an organisation. */
  name: string;
  contactEmail: string;
  contactPostal: string;
  legalNotice: PerLocale<string>;
  /** PNG as a data address, at most 400 px wide; null: none. */
  logo: string | null;
  links: { label: string; url: string }[];
  /** As posts write it, "@pawcard"; empty: none. */
  handle: string;
  /** The https address of the page where its newsletter is asked for; empty: it has none. */
  newsletter: string;
  /** True: the international portal stands for reporting points that nobody has confirmed. */
  showsOnlyConfirmedPoints: boolean;
}

export interface Edition {
  slug: string;
  name: string;
  hashtag: string;
  /** ISO dates, first and last day. */
  startsOn: string;
  endsOn: string;
  designs: DesignName[];
  /** Chosen statistics in order; the first is the lead. */
  statistics: string[];
  /** Per language the reporting point that cards and captions print (slug). */
  reportingPoints: PerLocale<string>;
  /** Named in the footer of every page, in order. */
  partners: Partner[];
}

export interface Partner {
  name: string;
  /** Empty: named without a link. */
  url: string;
}

/** Whether cards can be made, and what stands in the maker's place while they cannot. */
export interface MakerState {
  isPaused: boolean;
  message: PerLocale<string>;
  /** How many cards must have been made before the site says how many. */
  cardsMadeFrom: number;
}

/** A figure that staff took out of everything: its slug stays taken, its page says so. */
export interface Withdrawal {
  /** Slug of the statistic. */
  slug: string;
  /** ISO day (UTC) of the withdrawal. */
  on: string;
  /** Why, for the public; empty where staff gave no reason. */
  note: PerLocale<string>;
}

export interface Snapshot {
  /** The languages of its cards, in order; English is always one of them. */
  locales: Locale[];
  /** Those of them that staff have added. */
  addedLanguages: Partial<Record<Locale, AddedLanguage>>;
  edition: Edition;
  organisation: Organisation;
  copy: PerLocale<Copy>;
  statistics: Statistic[];
  reportingPoints: ReportingPoint[];
  helpLines: HelpLine[];
  emergencyNumbers: EmergencyNumber[];
  countryTexts: CountryText[];
  /** True once an administrator completed the launch checklist. */
  isLaunched: boolean;
  /** Where the edition stood when this was composed; a demonstration is always `running`. */
  phase: EditionPhase;
  maker: MakerState;
  /** None of them is among `statistics` or the edition's choices. */
  withdrawn: Withdrawal[];
}
