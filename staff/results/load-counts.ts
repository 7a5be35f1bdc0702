// Reads the counts that somebody asks for: the one door through which anybody on the staff sees them,
// and where small numbers of followed links are blurred, row by row and before anything is added up.
import { queryRows } from '@/server/database';
import { blurCount, type CountRange, leastShown, sensitiveSteps } from './count-range';
import type { CountedRow, CountTotals } from './counted-row';
import { noChannel, type ResultsFilter } from './results-filter';

type Asked = Pick<ResultsFilter, 'from' | 'until' | 'locale' | 'cameBy'>;

/** As `blurCount`, within the database: a year has too many rows to be read one by one. */
const isSmall = `step IN (${sensitiveSteps.map((step) => `'${step}'`).join(', ')})
  AND count > 0 AND count < ${leastShown}`;
const summed = `SUM(CASE WHEN ${isSmall} THEN 1 ELSE count END) AS least,
  SUM(CASE WHEN ${isSmall} THEN ${leastShown - 1} ELSE count END) AS most`;
const ways = 'step, locale, country, source, came_by, rung, channel';

export async function loadCountTotals(asked: Asked): Promise<CountTotals> {
  const { params, where } = conditionFor(asked);
  const overall = await queryRows(
    `SELECT ${ways}, ${summed} FROM counts WHERE ${where} GROUP BY ${ways} ORDER BY ${ways}`,
    params,
  );
  const perDay = await queryRows(
    `SELECT day, step, ${summed} FROM counts WHERE ${where} GROUP BY day, step ORDER BY day, step`,
    params,
  );
  return { overall: overall.map(readSum), perDay: perDay.map(readSum) };
}

/** Each row as it was counted, in one order. */
export async function loadCounts(asked: Asked): Promise<CountedRow[]> {
  const { params, where } = conditionFor(asked);
  const rows = await queryRows(
    `SELECT day, ${ways}, count FROM counts WHERE ${where} ORDER BY id`,
    params,
  );
  return rows.map((row) => readRow(row, blurCount(String(row.step), Number(row.count))));
}

/** Both days are part of it. */
function conditionFor({ cameBy, from, locale, until }: Asked) {
  const params = [from, until];
  let where = 'day >= $1 AND day <= $2';
  if (locale !== '') where += ` AND locale = $${params.push(locale)}`;
  if (cameBy !== '') {
    where += ` AND came_by = $${params.push(cameBy === noChannel ? '' : cameBy)}`;
  }
  return { params, where };
}

function readSum(row: Record<string, unknown>): CountedRow {
  return readRow(row, { least: Number(row.least), most: Number(row.most) });
}

function readRow(row: Record<string, unknown>, count: CountRange): CountedRow {
  const text = (name: string) => String(row[name] ?? '');
  return {
    day: text('day'),
    step: text('step'),
    locale: text('locale'),
    country: text('country'),
    source: text('source'),
    cameBy: text('came_by'),
    rung: text('rung'),
    channel: text('channel'),
    count,
  };
}
