// What the link watch last found, an address a row, and whose turn it is to look: on several instances
// only one does. Must never touch the addresses themselves, which are staff's.
import { executeTogether, queryRows } from '../database';
import type { LinkCheck, LinkReason, LinkResult } from './check-address';

export interface WatchedLink {
  address: string;
  result: LinkResult;
  reason: LinkReason | null;
  /** Since when every run found this result. */
  since: Date;
  /** How many runs have found it. */
  runs: number;
  checkedAt: Date;
  /** As in `LinkCheck`. */
  finalAddress: string | null;
}

export interface WatchRun {
  startedAt: Date;
  /** Null: it is still going on, or its process is gone. */
  finishedAt: Date | null;
}

/** A run that takes longer than this is taken for lost. */
export const longestRunSeconds = 3_600;
const runId = 'latest';

/** One failure may be a bad minute; what failed on two runs is dead. */
export function isDead({ result, runs }: Pick<WatchedLink, 'result' | 'runs'>): boolean {
  return result === 'failed' && runs >= 2;
}

export async function loadWatchedLinks(): Promise<WatchedLink[]> {
  const rows = await queryRows(
    `SELECT id, result, reason, since, runs, checked_at, final_address
     FROM watched_links ORDER BY id`,
  );
  return rows.map((row) => ({
    address: String(row.id),
    result: row.result as LinkResult,
    reason: (row.reason ?? null) as LinkReason | null,
    since: new Date(row.since as string | Date),
    runs: Number(row.runs),
    checkedAt: new Date(row.checked_at as string | Date),
    finalAddress: row.final_address === null ? null : String(row.final_address),
  }));
}

/** What was found now goes on from what was found before. */
export async function saveLinkCheck(
  address: string,
  { finalAddress, reason, result }: LinkCheck,
  at: Date,
): Promise<void> {
  await executeTogether([
    {
      sql: `INSERT INTO watched_links (id, result, reason, since, runs, checked_at, final_address)
            VALUES ($1, $2, $3, $4, 1, $5, $6)
            ON CONFLICT (id) DO UPDATE SET
              since = CASE WHEN watched_links.result = excluded.result
                      THEN watched_links.since ELSE excluded.since END,
              runs = CASE WHEN watched_links.result = excluded.result
                     THEN watched_links.runs + 1 ELSE 1 END,
              result = excluded.result,
              reason = excluded.reason,
              checked_at = excluded.checked_at,
              final_address = excluded.final_address`,
      params: [address, result, reason, at.toISOString(), at.toISOString(), finalAddress],
    },
  ]);
}

/** Forgets what is no longer published, and what people said of it. */
export async function pruneWatchedLinks(published: ReadonlySet<string>): Promise<void> {
  const gone = (await loadWatchedLinks()).filter(({ address }) => !published.has(address));
  if (gone.length === 0) return;
  await executeTogether(
    gone.flatMap(({ address }) => [
      { sql: 'DELETE FROM watched_links WHERE id = $1', params: [address] },
      { sql: 'DELETE FROM looked_at_addresses WHERE id = $1', params: [address] },
    ]),
  );
}

export async function findLatestRun(): Promise<WatchRun | null> {
  const [row] = await queryRows(
    'SELECT started_at, finished_at FROM link_watch_runs WHERE id = $1',
    [runId],
  );
  if (!row) return null;
  return {
    startedAt: new Date(row.started_at as string | Date),
    finishedAt: row.finished_at === null ? null : new Date(row.finished_at as string | Date),
  };
}

/**
 * Takes the turn to look, for one process of all.
 * @param everySeconds how long after the last run began the next is due; 0: at once
 * @returns whether it is this process's turn; then `endRun` is to be called
 */
export async function beginRun(now: Date, everySeconds: number): Promise<boolean> {
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();
  const taken = await queryRows(
    `INSERT INTO link_watch_runs (id, started_at, finished_at) VALUES ($1, $2, NULL)
     ON CONFLICT (id) DO UPDATE SET started_at = excluded.started_at, finished_at = NULL
     WHERE (link_watch_runs.finished_at IS NOT NULL AND link_watch_runs.started_at <= $3)
        OR (link_watch_runs.finished_at IS NULL AND link_watch_runs.started_at <= $4)
     RETURNING id`,
    [runId, now.toISOString(), before(everySeconds), before(longestRunSeconds)],
  );
  return taken.length > 0;
}

export async function endRun(now: Date): Promise<void> {
  await executeTogether([
    {
      sql: 'UPDATE link_watch_runs SET finished_at = $1 WHERE id = $2',
      params: [now.toISOString(), runId],
    },
  ]);
}
