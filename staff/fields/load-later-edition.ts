// The edition to come that a page text belongs to: nobody outside sees the text before it is shown.
import type { Payload } from 'payload';
import { cache } from 'react';
import { shownFrom } from '@/campaign/edition-dates';
import { isoDay, readEditionDates, requireCurrentEdition } from '@/publication/current-edition';

export interface LaterEdition {
  name: string;
  /** The first day on which it is shown, once its launch is confirmed. */
  shownFrom: string;
  isConfirmed: boolean;
}

/** Null: the text belongs to the edition that is shown, or to an earlier one. */
export async function loadLaterEdition(
  payload: Payload,
  edition: number | { id: number } | null | undefined,
): Promise<LaterEdition | null> {
  const id = typeof edition === 'object' ? edition?.id : edition;
  return (await loadLaterEditions(payload)).get(Number(id)) ?? null;
}

/** By id; once for all rows of a list. */
const loadLaterEditions = cache(async (payload: Payload): Promise<Map<number, LaterEdition>> => {
  // In the order in which publications know them: of several that nobody launched, the first is shown.
  const all = { depth: 0, overrideAccess: true, pagination: false, sort: 'id' } as const;
  const { docs: editions } = await payload.find({ collection: 'editions', ...all });
  const { docs: organisation } = await payload.find({ collection: 'organisation', ...all });
  const shown = requireCurrentEdition({ editions, organisation }, new Date());
  return new Map(
    editions
      .filter(({ startsOn }) => isoDay(startsOn) > isoDay(shown.startsOn))
      .map((edition) => {
        const dates = readEditionDates(edition);
        const { isConfirmed } = dates;
        return [edition.id, { name: edition.name, shownFrom: shownFrom(dates), isConfirmed }];
      }),
  );
});
