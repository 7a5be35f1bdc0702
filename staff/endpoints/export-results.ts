// GET /staff-api/counts/export: the counts behind what the results screen shows by the same query, a
// row for each combination, as CSV; with `part=links` those of links to the reporting page alone.
// Blurred like the screen: a small number of followed links is "< 5".
import type { Endpoint } from 'payload';
import { csvLine } from '../audit/csv-line';
import { sayRange } from '../results/count-range';
import type { CountedRow } from '../results/counted-row';
import { loadCounts } from '../results/load-counts';
import { loadResultsFilter } from '../results/load-results-filter';
import { partsOf } from '../results/results-filter';
import { listLinks } from '../results/summarise-links';
import { requirePerson } from './require-person';

/** Without it spreadsheets take UTF-8 for something older. */
const byteOrderMark = '\uFEFF';

interface Table {
  columns: readonly string[];
  linesOf: (rows: readonly CountedRow[]) => string[][];
}

export const exportResultsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const { filter } = await loadResultsFilter(req, Object.fromEntries(req.searchParams));
    const [name, table] =
      req.searchParams.get('part') === 'links'
        ? ['followed-links', linkTable]
        : ['results', wholeTable];
    let text = byteOrderMark + csvLine(table.columns);
    // A week at a time: visitors are answered in between.
    for (const week of partsOf(filter, 7)) {
      for (const line of table.linesOf(await loadCounts(week))) text += csvLine(line);
    }
    return new Response(text, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}-${filter.from}-${filter.until}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
};

const columns = [
  'day',
  'step',
  'locale',
  'cameBy',
  'rung',
  'channel',
  'country',
  'source',
] as const;

const wholeTable: Table = {
  columns: [...columns, 'count'],
  linesOf: (rows) =>
    rows.map((row) => [...columns.map((column) => row[column]), sayRange(row.count)]),
};

const linkTable: Table = {
  columns: ['day', 'country', 'locale', 'source', 'count'],
  linesOf: (rows) =>
    listLinks(rows).map(({ count, country, day, locale, place }) => [
      day,
      country,
      locale,
      place,
      sayRange(count),
    ]),
};
