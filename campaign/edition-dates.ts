// When an edition of the campaign runs: whole days in the campaign's own time zone, summer time
// included. Which edition holds, whether it has begun or is over, and the moments at which that
// changes. Pure: the moment is always given.

/** ISO days such as "2026-11-18"; the last day is part of the edition. */
export interface EditionDates {
  startsOn: string;
  endsOn: string;
  /** The day from which the site says when this edition starts; null: on the first day itself. */
  announcedOn: string | null;
}

export interface DatedEdition extends EditionDates {
  /** True once an administrator confirmed the launch; until then dates decide nothing. */
  isConfirmed: boolean;
}

export const editionPhases = ['before', 'running', 'after'] as const;
export type EditionPhase = (typeof editionPhases)[number];

/** Where the campaign is at home until staff name another zone. */
export const defaultTimeZone = 'Europe/Brussels';

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Offsets such as "+01:00" are accepted there, but know no summer time.
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

const wallFormats = new Map<string, Intl.DateTimeFormat>();

/** What calendar and clock show in this zone at this moment: "2026-11-18T09:00". */
export function wallTimeAt(moment: Date, timeZone: string): string {
  let format = wallFormats.get(timeZone);
  if (!format) {
    const two = '2-digit';
    const digits = { year: 'numeric', month: two, day: two, hour: two, minute: two } as const;
    format = new Intl.DateTimeFormat('en-US', { ...digits, hourCycle: 'h23', timeZone });
    wallFormats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(moment).map((it) => [it.type, it.value]));
  const day = `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`;
  return `${day}T${parts.hour}:${parts.minute}`;
}

/** The day that the calendar shows in this zone at this moment. */
export function dayAt(moment: Date, timeZone: string): string {
  return wallTimeAt(moment, timeZone).slice(0, 10);
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The moment at which clocks in this zone reach a time such as "2026-11-18T09:00", or the first one
 * after a clock change that leaves it out. Found by halving: no calendar rule holds in every zone.
 */
export function momentAt(wallTime: string, timeZone: string): Date {
  const asUtc = Date.parse(`${wallTime}Z`);
  // Zones lie between UTC-12 and UTC+14.
  let lastBefore = asUtc - dayMs;
  let first = asUtc + dayMs;
  while (first - lastBefore > 1000) {
    const middle = lastBefore + Math.floor((first - lastBefore) / 2000) * 1000;
    if (wallTimeAt(new Date(middle), timeZone) < wallTime) lastBefore = middle;
    else first = middle;
  }
  return new Date(first);
}

/** The moment at which a day begins in this zone: 00:00, or the first there is of that day. */
export function startOfDay(day: string, timeZone: string): Date {
  return momentAt(`${day}T00:00`, timeZone);
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/** The same day a year later; 29 February becomes 28 February. */
export function sameDayNextYear(day: string): string {
  const year = Number(day.slice(0, 4)) + 1;
  const next = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  const exists = new Date(`${next}T00:00:00Z`).toISOString().startsWith(next);
  return exists ? next : `${next.slice(0, 8)}28`;
}

/** The same day in the first later year in which it is not over by `today`. */
export function sameDayToCome(day: string, today: string): string {
  const next = sameDayNextYear(day);
  return next < today ? sameDayToCome(next, today) : next;
}

export function findPhase({ startsOn, endsOn }: EditionDates, today: string): EditionPhase {
  if (today < startsOn) return 'before';
  return today > endsOn ? 'after' : 'running';
}

/**
 * The edition that the site shows on this day: of those launched, the one whose announcement or
 * first day came last; before all of them, the first to come. Where none is launched, the site is a
 * demonstration and shows the oldest. `editions` are in the order in which they were made.
 */
export function findCurrentEdition<Edition extends DatedEdition>(
  editions: readonly Edition[],
  today: string,
): Edition | undefined {
  const launched = editions
    .filter(({ isConfirmed }) => isConfirmed)
    .sort((a, b) => (shownFrom(a) < shownFrom(b) ? -1 : 1));
  if (launched.length === 0) return editions[0];
  return launched.findLast((edition) => shownFrom(edition) <= today) ?? launched[0];
}

/** The first day on which an edition is shown, as far as another one is there before it. */
export function shownFrom({ announcedOn, startsOn }: EditionDates): string {
  return announcedOn !== null && announcedOn < startsOn ? announcedOn : startsOn;
}

/** The other edition that is shown or runs on some day on which this one is; undefined: none. */
export function findOverlap<Edition extends EditionDates>(
  edition: EditionDates,
  others: readonly Edition[],
): Edition | undefined {
  return others.find(
    (other) => shownFrom(edition) <= other.endsOn && shownFrom(other) <= edition.endsOn,
  );
}

/** The moments, in order, at which launched editions change what the site says. */
export function findTurningPoints(editions: readonly DatedEdition[], timeZone: string): Date[] {
  const days = editions
    .filter(({ isConfirmed }) => isConfirmed)
    .flatMap((edition) => [shownFrom(edition), edition.startsOn, dayAfter(edition.endsOn)]);
  return [...new Set(days)].sort().map((day) => startOfDay(day, timeZone));
}
