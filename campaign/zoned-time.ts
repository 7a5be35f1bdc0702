// Wall-clock time in a named zone → the moment it means. Where clocks are put forward a time does
// not exist, where they are put back it exists twice: the caller is told instead of being given a
// guess. Uses the zone data of the runtime.
import { isTimeZone } from '@/campaign/edition-dates';

export type ZonedTime =
  | { kind: 'once'; at: Date }
  /** Clocks are put back: the first is still summer time. */
  | { kind: 'twice'; first: Date; second: Date }
  /** Clocks are put forward: `next` is the first moment after the gap. */
  | { kind: 'skipped'; next: Date }
  | { kind: 'invalid' };

/** No zone has ever been farther from UTC. */
const maxOffsetMs = 16 * 3_600_000;
const minuteMs = 60_000;

/** @param wallTime as of a form: "2026-11-18T09:00" @param timeZone such as "Europe/Brussels" */
export function readZonedTime(wallTime: string, timeZone: string): ZonedTime {
  const isWellFormed = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallTime);
  const asUtc = isWellFormed ? Date.parse(`${wallTime}Z`) : Number.NaN;
  // A 31 November would become a 1 December.
  const isRealDate = Number.isFinite(asUtc) && new Date(asUtc).toISOString().startsWith(wallTime);
  if (!isRealDate || !isTimeZone(timeZone)) return { kind: 'invalid' };

  const offsets = [asUtc - maxOffsetMs, asUtc, asUtc + maxOffsetMs].map((at) =>
    offsetMs(at, timeZone),
  );
  const moments = [...new Set(offsets.map((offset) => asUtc - offset))]
    .filter((at) => at + offsetMs(at, timeZone) === asUtc)
    .sort((a, b) => a - b)
    .map((at) => new Date(at));
  const [first, second] = moments;
  if (first && second) return { kind: 'twice', first, second };
  if (first) return { kind: 'once', at: first };
  return { kind: 'skipped', next: new Date(findEndOfGap(asUtc, offsets, timeZone)) };
}

/** The wall-clock time that a zone shows at a moment, as a form takes it: "2026-11-18T09:00". */
export function wallTimeAt(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetMs(at.getTime(), timeZone)).toISOString().slice(0, 16);
}

/** How far the zone's clocks are ahead of UTC at a moment. */
function offsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** Minute by minute through the gap, which is an hour or two. */
function findEndOfGap(asUtc: number, offsets: number[], timeZone: string): number {
  const end = asUtc - Math.min(...offsets);
  let next = asUtc - Math.max(...offsets);
  while (next < end && next + offsetMs(next, timeZone) < asUtc) next += minuteMs;
  return next;
}
