// The one set of counters of this process, saved to the table `counts`. A row is a day's count of
// one step by language, country and source: nothing in it can point to a person.
import { type CounterIncrement, Counters } from './counters';
import { executeTogether, type Statement } from './database';
import { processWide } from './process-wide';

export function siteCounters(): Counters {
  return processWide('site-counters', () => new Counters({ save: saveCounts }));
}

function saveCounts(increments: CounterIncrement[]): Promise<void> {
  return executeTogether(increments.map(addToCount));
}

function addToCount({ day, step, locale, country, source, count }: CounterIncrement): Statement {
  return {
    sql: `INSERT INTO counts (id, day, step, locale, country, source, count)
          VALUES ($1, $2, $3, $4, $5, $6, $7)
          ON CONFLICT (id) DO UPDATE SET count = counts.count + excluded.count`,
    params: [
      [day, step, locale, country, source].join('|'),
      day,
      step,
      locale,
      country,
      source,
      count,
    ],
  };
}
