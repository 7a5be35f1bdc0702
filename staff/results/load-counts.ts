// Reads the counts of some days, in one order.
import { queryRows } from '@/server/database';
import type { CountedRow } from './counted-row';

/** Both days are part of it. */
export async function loadCounts(from: string, until: string): Promise<CountedRow[]> {
  const rows = await queryRows(
    `SELECT day, step, locale, country, source, came_by, rung, channel, count FROM counts
     WHERE day >= $1 AND day <= $2 ORDER BY id`,
    [from, until],
  );
  return rows.map(({ came_by: cameBy, count, ...row }) => ({
    day: String(row.day),
    step: String(row.step),
    locale: String(row.locale),
    country: String(row.country),
    source: String(row.source),
    cameBy: String(cameBy),
    rung: String(row.rung),
    channel: String(row.channel),
    count: Number(count),
  }));
}
