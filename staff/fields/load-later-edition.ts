// The edition to come that a page text belongs to: nobody outside sees the text before it is shown.
import type { Payload } from 'payload';
import { cache } from 'react';
import { isoDay, requireCurrentEdition } from '@/publication/current-edition';

/** Its name; null: the text belongs to the edition that is shown, or to an earlier one. */
export async function loadLaterEdition(
  payload: Payload,
  edition: number | { id: number } | null | undefined,
): Promise<string | null> {
  const id = typeof edition === 'object' ? edition?.id : edition;
  return (await loadLaterEditions(payload)).get(Number(id)) ?? null;
}

/** Names by id; once for all rows of a list. */
const loadLaterEditions = cache(async (payload: Payload): Promise<Map<number, string>> => {
  // In the order in which publications know them: of several that nobody launched, the first is shown.
  const all = { depth: 0, overrideAccess: true, pagination: false, sort: 'id' } as const;
  const { docs: editions } = await payload.find({ collection: 'editions', ...all });
  const { docs: organisation } = await payload.find({ collection: 'organisation', ...all });
  const shown = requireCurrentEdition({ editions, organisation }, new Date());
  return new Map(
    editions
      .filter(({ startsOn }) => isoDay(startsOn) > isoDay(shown.startsOn))
      .map(({ id, name }) => [id, name]),
  );
});
