// The filter of a request for results, with the editions whose days can be chosen.
import type { PayloadRequest } from 'payload';
import { isoDay } from '@/publication/current-edition';
import { type FilterEdition, type ResultsFilter, readResultsFilter } from './results-filter';

export async function loadResultsFilter(
  req: PayloadRequest,
  asked: Record<string, unknown>,
): Promise<{ filter: ResultsFilter; editions: FilterEdition[] }> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { slug: true, name: true, startsOn: true, endsOn: true },
    sort: '-startsOn',
  });
  const editions = docs.map(({ endsOn, name, slug, startsOn }) => ({
    slug,
    name,
    startsOn: isoDay(startsOn),
    endsOn: isoDay(endsOn),
  }));
  return { editions, filter: readResultsFilter(asked, editions, new Date()) };
}
