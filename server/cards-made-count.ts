// How many cards were made since a day, as far as they are counted. Read at most once a minute, however
// many visitors ask.
import { cardMadeStep } from '@/campaign/steps';
import { queryRows } from './database';
import { processWide } from './process-wide';

interface MadeCount {
  count: number;
  /** ISO day of the first card that is counted; null: none is. */
  since: string | null;
}

const freshMs = 60_000;

/** `from`: an ISO day; cards of earlier days are not counted. */
export async function countCardsMade(from: string): Promise<MadeCount> {
  const known = processWide('cards-made-count', () => new Map<string, KnownCount>());
  const now = Date.now();
  const kept = known.get(from);
  if (kept && now - kept.readAtMs < freshMs) return kept.made;
  // Another day's count belongs to an edition that is no longer shown.
  known.clear();
  const made = readCount(from);
  known.set(from, { made, readAtMs: now });
  made.catch(() => known.delete(from));
  return made;
}

interface KnownCount {
  made: Promise<MadeCount>;
  readAtMs: number;
}

async function readCount(from: string): Promise<MadeCount> {
  const [row] = await queryRows(
    'SELECT SUM(count) AS made, MIN(day) AS since FROM counts WHERE step = $1 AND day >= $2',
    [cardMadeStep, from],
  );
  return { count: Number(row?.made ?? 0), since: row?.since ? String(row.since) : null };
}
