// The one set of counters of this process, saved to the table `counts`. A row is a day's count of
// one step by language and a few known words: nothing in it can point to a person.
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

/** Part of the table's contract: staff/collections/counts.ts says the same. */
function countId(increment: CounterIncrement): string {
  const { day, step, locale, country, source, cameBy, rung, channel } = increment;
  return [day, step, locale, country, source, cameBy, rung, channel].join('|');
}

function addToCount(increment: CounterIncrement): Statement {
  const { day, step, locale, country, source, cameBy, rung, channel, count } = increment;
  const id = countId(increment);
  return {
    sql: `INSERT INTO counts
          (id, day, step, locale, country, source, came_by, rung, channel, count, created_at, updated_at)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
          ON CONFLICT (id) DO UPDATE SET count = counts.count + excluded.count`,
    // When in the day something happened is nobody's business: the moments are its midnight.
    params: [id, day, step, locale, country, source, cameBy, rung, channel, count, day, day],
  };
}
