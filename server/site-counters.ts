// The one set of counters of this process, saved to the table `counts`. A row is a day's count of
// one step by language, country and source: nothing in it can point to a person.
import { type CounterIncrement, Counters } from './counters';
import { executeTogether, type Statement } from './database';
import { processWide } from './process-wide';
import { beforeShutdown } from './shutdown';

export function siteCounters(): Counters {
  return processWide('site-counters', () => {
    const counters = new Counters({ save: saveCounts });
    beforeShutdown('site-counters', () => counters.close());
    return counters;
  });
}

/** In one order everywhere, so that two instances never wait for each other's rows. */
function saveCounts(increments: CounterIncrement[]): Promise<void> {
  const inOrder = increments.toSorted((a, b) => (countId(a) < countId(b) ? -1 : 1));
  return executeTogether(inOrder.map(addToCount));
}

function countId({ day, step, locale, country, source }: CounterIncrement): string {
  return [day, step, locale, country, source].join('|');
}

function addToCount(increment: CounterIncrement): Statement {
  const { day, step, locale, country, source, count } = increment;
  return {
    sql: `INSERT INTO counts (id, day, step, locale, country, source, count)
          VALUES ($1, $2, $3, $4, $5, $6, $7)
          ON CONFLICT (id) DO UPDATE
          SET count = counts.count + excluded.count, updated_at = excluded.updated_at`,
    params: [countId(increment), day, step, locale, country, source, count],
  };
}
