// GET /staff-api/counts/export: the counts behind what the results screen shows by the same query, a
// row for each combination, as CSV.
import type { Endpoint } from 'payload';
import { csvLine } from '../audit/csv-line';
import { loadCounts } from '../results/load-counts';
import { loadResultsFilter } from '../results/load-results-filter';
import { isAskedFor } from '../results/results-filter';
import { requirePerson } from './require-person';

/** Without it spreadsheets take UTF-8 for something older. */
const byteOrderMark = '\uFEFF';
const columns = [
  'day',
  'step',
  'locale',
  'cameBy',
  'rung',
  'channel',
  'country',
  'source',
  'count',
] as const;

export const exportResultsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const { filter } = await loadResultsFilter(req, Object.fromEntries(req.searchParams));
    const rows = (await loadCounts(filter.from, filter.until)).filter((row) =>
      isAskedFor(filter, row),
    );
    const lines = rows.map((row) => csvLine(columns.map((column) => String(row[column]))));
    return new Response(byteOrderMark + csvLine(columns) + lines.join(''), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="results-${filter.from}-${filter.until}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
};
