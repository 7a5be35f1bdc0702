// What the reporting page says for one country, claim by claim: "anonymous", "police", "free",
// which images count and an emergency number stand there only where that very row confirms them.
import { type ImagesTakenMessages, sayImagesTaken } from '@/campaign/images-taken';
import type { Locale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { findHelpLines } from '@/campaign/reporting-points';
import type { EmergencyNumber, HelpLine, ReportingPoint, Snapshot } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';

export interface ReportGuidance {
  howTo: string;
  after: string;
  danger: string;
  /** The number that `danger` names, where staff confirmed it; null: it names none. */
  emergencyNumber: string | null;
  /** Whether drawings and computer-generated images count there. */
  images: string;
  victim: string;
  victimYoung: string;
  victimAdult: string;
  worried: string;
}

interface GuidanceChoice {
  locale: Locale;
  country: string;
  /** Where the page sends its reader. */
  point: ReportingPoint;
}

/** The interface's own sentences, and what stands in one where we have no confirmed number or line. */
interface GuidanceMessages {
  emergencyFallback: string;
  helplineFallback: string;
  images: ImagesTakenMessages;
  ownAdult: string;
}

export function reportGuidance(
  snapshot: Snapshot,
  { locale, country, point }: GuidanceChoice,
  messages: GuidanceMessages,
): ReportGuidance {
  const { emergencyFallback, helplineFallback } = messages;
  const copy = snapshot.copy[locale].report;
  const lines = findHelpLines(snapshot.helpLines, country, locale);
  const lineFor = (audience: string) => lines.find((line) => line.audience.includes(audience));
  const emergencyNumber = findEmergencyNumber(snapshot, country)?.phone ?? null;
  const worriedLine = lineFor('worried-about-own-thoughts');
  const say = (text: string, values: Record<string, string> = {}) =>
    setTypography(fillIn(text, values), locale);

  return {
    howTo: say(mayPromiseAnonymity(point) ? copy.howToAnonymous : copy.howTo, {
      org: point.organisation,
    }),
    after: say(policeClaim(point) ? copy.afterPolice : copy.after),
    danger: say(copy.danger, { emergency: emergencyNumber ?? emergencyFallback }),
    emergencyNumber,
    images: say(sayImagesTaken(point, locale, messages.images).join(' ')),
    victim: say(copy.victim, { helpline: named(lineFor('victims')) ?? helplineFallback }),
    victimYoung: say(copy.victimYoung, {
      service: named(lineFor('young-own-image')) ?? helplineFallback,
    }),
    victimAdult: say(messages.ownAdult, {
      service: named(lineFor('adult-own-image')) ?? helplineFallback,
    }),
    worried: say(
      worriedLine && isConfirmed(worriedLine) && worriedLine.free && worriedLine.anonymous
        ? copy.worriedFreeAnonymous
        : copy.worried,
      { helpline: named(worriedLine) ?? helplineFallback },
    ),
  };
}

/**
 * What may be said about a report's anonymity. `unconfirmed`: we read that no name is asked for, but
 * staff have not checked it, so that nothing may be promised.
 */
export type AnonymityClaim = ReportingPoint['anonymous'] | 'unconfirmed';

export function anonymityClaim({ anonymous, checkedOn }: ReportingPoint): AnonymityClaim {
  const isOffered = anonymous === 'yes' || anonymous === 'optional';
  return isOffered && checkedOn === null ? 'unconfirmed' : anonymous;
}

/** Whether it may be said that the police learn of a report; null: not known, or not yet confirmed. */
export function policeClaim({ checkedOn, informsPolice }: ReportingPoint): boolean | null {
  return checkedOn === null ? null : informsPolice;
}

function mayPromiseAnonymity(point: ReportingPoint): boolean {
  const claim = anonymityClaim(point);
  return claim === 'yes' || claim === 'optional';
}

/** A wrong emergency number does harm: only one that staff confirmed is given. */
export function findEmergencyNumber(
  { emergencyNumbers }: Pick<Snapshot, 'emergencyNumbers'>,
  country: string,
): EmergencyNumber | null {
  const row = emergencyNumbers.find((candidate) => candidate.country === country);
  return row?.phone && row.checkedOn !== null ? row : null;
}

/** Whether a help line's number may be given without a warning. */
export function isConfirmed(line: Pick<HelpLine, 'checkedOn' | 'isVerified'>): boolean {
  return line.isVerified || line.checkedOn !== null;
}

function named(line: HelpLine | undefined): string | undefined {
  if (!line?.phone || !isConfirmed(line) || nameHasNumber(line)) return line?.name;
  // Nobody wants to read a number from two lines.
  return `${line.name} (${line.phone.replaceAll(' ', '\u00a0')})`;
}

/** Whether a line is called by its number, as "Hotline 116 000" is. */
function nameHasNumber({ name, phone }: HelpLine): boolean {
  return phone !== null && digitsOf(name) === digitsOf(phone);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
