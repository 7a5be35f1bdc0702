// How long the results take on a year of busy days: lays out a database of its own, fills it with
// counts, and prints what each step between the table and the screen takes. Asserts nothing.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ResultsFilter } from '@/staff/results/results-filter';

const days = 365;
/** Combinations counted on one day: more than a campaign in four languages has on its first. */
const rowsPerDay = 600;

const folder = await mkdtemp(path.join(tmpdir(), 'pawcard-results-'));
process.env.DATA_DIR = folder;
await promisify(execFile)(process.execPath, ['--import', 'tsx', 'staff/prepare-database.ts']);
const { closeDatabase, executeTogether } = await import('@/server/database');
const { loadCounts, loadCountTotals } = await import('@/staff/results/load-counts');
const { daysOf, partsOf } = await import('@/staff/results/results-filter');
const { summariseCounts } = await import('@/staff/results/summarise-counts');
const { summariseLinks } = await import('@/staff/results/summarise-links');

const locales = ['fr', 'nl', 'de', 'en'];
const tags = ['', 'whatsapp', 'facebook', 'x', 'threads', 'bluesky', 'mastodon', 'qr', 'embed'];
const countries = ['BE', 'NL', 'DE', 'FR', 'LU', 'AT', 'CH', 'GB', 'IE', ''];
const places = ['card', 'caption', 'poster', 'embed', 'page'];
const isoDay = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);

function combination(index: number): Record<string, string> {
  const of = (list: readonly string[], every: number) =>
    list[Math.floor(index / every) % list.length] ?? '';
  const locale = of(locales, 1);
  if (index % 3 === 0) {
    return { step: 'report-link', locale, country: of(countries, 12), source: of(places, 120) };
  }
  const step = of(['opened', 'photo-chosen', 'card-ready', 'card-made', 'shared'], 4);
  return { step, locale, cameBy: of(tags, 20), rung: step === 'shared' ? of(tags, 180) : '' };
}

async function fill(): Promise<number> {
  let written = 0;
  for (let index = 0; index < days; index += 1) {
    const day = isoDay(index);
    const rows = new Map<string, (string | number)[]>();
    for (let row = 0; row < rowsPerDay; row += 1) {
      const { step = '', locale = '', country = '', source = '', ...way } = combination(row);
      const cells = [day, step, locale, country, source, way.cameBy ?? '', way.rung ?? '', ''];
      rows.set(cells.join('|'), [...cells, 1 + ((row * 7 + index) % 40), day, day]);
    }
    await executeTogether(
      [...rows].map(([id, cells]) => ({
        sql: `INSERT INTO counts (id, day, step, locale, country, source, came_by, rung, channel,
              count, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        params: [id, ...cells],
      })),
    );
    written += rows.size;
  }
  return written;
}

async function time<T>(what: string, work: () => Promise<T> | T): Promise<T> {
  const begun = performance.now();
  const result = await work();
  process.stdout.write(
    `  ${what.padEnd(24)} ${(performance.now() - begun).toFixed(0).padStart(6)} ms\n`,
  );
  return result;
}

try {
  process.stdout.write(`${await fill()} rows, ${days} days\n`);
  for (const shown of [30, days]) {
    const filter: ResultsFilter = {
      from: isoDay(days - shown),
      until: isoDay(days - 1),
      edition: '',
      locale: '',
      cameBy: '',
    };
    process.stdout.write(`The last ${shown} days:\n`);
    const totals = await time('read and added up', () => loadCountTotals(filter));
    await time('steps', () => summariseCounts(totals, daysOf(filter)));
    await time('followed links', () => summariseLinks(totals, daysOf(filter)));
    await time('for the file, in weeks', async () => {
      for (const week of partsOf(filter, 7)) await loadCounts(week);
    });
  }
} finally {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
}
