// Counts what happens, in aggregate only: how often, by day, step, language and a few known words.
// Must never be given anything that identifies a visitor. Counted in memory and saved in batches,
// so that no request waits for a write; a crash loses at most one interval.
import { logError } from './log';

export interface CounterKey {
  /** ISO day in UTC. */
  day: string;
  /** What happened: `opened`, `card-made`, `report-link` … */
  step: string;
  locale: string;
  /** Of a link to the reporting page: the country that it names, and where the link stood. */
  country: string;
  source: string;
  /** The channel that a visitor came by. */
  cameBy: string;
  /** How a card was shared or saved, and where it was shared to. */
  rung: string;
  channel: string;
}

export interface CounterIncrement extends CounterKey {
  count: number;
}

/** In the order of a row's id. */
const noDetails = {
  day: '',
  step: '',
  locale: '',
  country: '',
  source: '',
  cameBy: '',
  rung: '',
  channel: '',
};

export interface CountersOptions {
  save: (increments: CounterIncrement[]) => Promise<void>;
  flushEverySeconds?: number;
  /** Distinct keys between two saves; more are counted by day, step and language alone. */
  maxKeys?: number;
}

export class Counters {
  readonly #save: CountersOptions['save'];
  readonly #maxKeys: number;
  readonly #timer: NodeJS.Timeout;
  #pending = new Map<string, CounterIncrement>();
  #flight: Promise<void> = Promise.resolve();

  constructor({ save, flushEverySeconds = 10, maxKeys = 5_000 }: CountersOptions) {
    this.#save = save;
    this.#maxKeys = maxKeys;
    this.#timer = setInterval(() => void this.flush(), flushEverySeconds * 1000);
    this.#timer.unref();
  }

  /** Counts one; returns at once. */
  count(
    step: string,
    about: Partial<Omit<CounterKey, 'day' | 'step'>> = {},
    at = new Date(),
  ): void {
    const plain = { ...noDetails, day: at.toISOString().slice(0, 10), step };
    const key: CounterKey = { ...plain, ...about };
    const isKnown = this.#pending.has(JSON.stringify(key));
    const isFull = !isKnown && this.#pending.size >= this.#maxKeys;
    this.#add(isFull ? { ...plain, locale: key.locale } : key, 1);
  }

  /** Saves what was counted; after a failure the counts stay for the next time. */
  flush(): Promise<void> {
    this.#flight = this.#flight.then(() => this.#flushNow());
    return this.#flight;
  }

  /** Stops the timer and saves the rest. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  async #flushNow(): Promise<void> {
    if (this.#pending.size === 0) return;
    const batch = this.#pending;
    this.#pending = new Map();
    try {
      await this.#save([...batch.values()]);
    } catch (error) {
      logError('counters-not-saved', error);
      for (const { count, ...key } of batch.values()) this.#add(key, count);
    }
  }

  #add(key: CounterKey, count: number): void {
    const name = JSON.stringify(key);
    const counted = this.#pending.get(name)?.count ?? 0;
    this.#pending.set(name, { ...key, count: counted + count });
  }
}
