// The figures of every publication that has held, for their public history. A publication never
// changes, so each is read once; versions that say the same share their memory. Must never write.
import type { PublishedFigures } from '@/campaign/figure-history';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { Statistic } from '@/campaign/statistic';
import { queryRows } from './database';
import { processWide } from './process-wide';

interface ReadFigures {
  byPublication: Map<string, Statistic[]>;
  /** Equal figures by their JSON: most publications change none. */
  distinct: Map<string, Statistic>;
}

/** Publications read by one query: a row may be 100 KB. */
const rowsPerRead = 20;

/** The figures of each publication up to a moment, oldest first. */
export async function loadPublishedFigures(until: Date): Promise<PublishedFigures[]> {
  const read = processWide('published-figures', (): ReadFigures => {
    return { byPublication: new Map(), distinct: new Map() };
  });
  const rows = await queryRows(
    'SELECT id, holds_from FROM publications WHERE holds_from <= $1 ORDER BY holds_from, created_at, id',
    [until.toISOString()],
  );
  const ids = rows.map(({ id }) => String(id));
  const unread = ids.filter((id) => !read.byPublication.has(id));
  for (let first = 0; first < unread.length; first += rowsPerRead) {
    await readFigures(unread.slice(first, first + rowsPerRead), read);
  }
  return rows.map(({ id, holds_from }) => ({
    holdsFrom: new Date(holds_from as string | Date),
    statistics: read.byPublication.get(String(id)) ?? [],
  }));
}

async function readFigures(ids: string[], { byPublication, distinct }: ReadFigures): Promise<void> {
  const places = ids.map((_, index) => `$${index + 1}`).join(', ');
  const rows = await queryRows(`SELECT id, data FROM publications WHERE id IN (${places})`, ids);
  for (const { id, data } of rows) {
    const statistics = readSnapshot(String(data)).statistics.map((statistic) => {
      const json = JSON.stringify(statistic);
      const known = distinct.get(json) ?? statistic;
      distinct.set(json, known);
      return known;
    });
    byPublication.set(String(id), statistics);
  }
}

/** So that invented names cost a lookup in memory, not a query each. */
const recheckMs = 250;

interface KnownFigures {
  slugs: Promise<ReadonlySet<string>>;
  checkedAtMs: number;
}

/** True where some publication that has held had a figure of this name: it keeps its page. */
export async function wasFigurePublished(slug: string): Promise<boolean> {
  const known = processWide('published-figure-slugs', (): KnownFigures => {
    return { slugs: Promise.resolve(new Set()), checkedAtMs: 0 };
  });
  // A figure that was published once stays so: only what is unknown is looked for again.
  if ((await known.slugs).has(slug)) return true;
  if (Date.now() - known.checkedAtMs >= recheckMs) {
    known.checkedAtMs = Date.now();
    known.slugs = loadPublishedSlugs();
    known.slugs.catch(() => {
      known.slugs = Promise.resolve(new Set());
    });
  }
  return (await known.slugs).has(slug);
}

async function loadPublishedSlugs(): Promise<ReadonlySet<string>> {
  const published = await loadPublishedFigures(new Date());
  return new Set(published.flatMap(({ statistics }) => statistics.map((it) => it.slug)));
}
