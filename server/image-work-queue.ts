// The bounded queue in front of all image work: as many jobs at once as there are workers, a short
// line behind them, and an immediate "busy" beyond it, so that a flood never grows memory.

/** The line is full; `retryAfterSeconds` is a fair guess of when there is room again. */
export class BusyError extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('All image workers are busy and the line is full');
    this.name = 'BusyError';
  }
}

/**
 * By name, not by class: the bundler may load this module once per kind of route, and each copy has
 * classes of its own.
 */
export function isBusyError(error: unknown): error is BusyError {
  return error instanceof Error && error.name === 'BusyError';
}

/** A job that ran past its time; its result is dropped. */
export class JobTimeoutError extends Error {
  constructor(readonly limitSeconds: number) {
    super(`Image work took longer than ${limitSeconds} s`);
    this.name = 'JobTimeoutError';
  }
}

export interface ImageWorkQueueOptions {
  workers: number;
  maxWaiting: number;
  jobTimeoutSeconds: number;
}

interface WaitingJob {
  start: () => void;
}

export class ImageWorkQueue {
  readonly #options: ImageWorkQueueOptions;
  readonly #waiting: WaitingJob[] = [];
  #running = 0;
  /** Smoothed duration of a job, for Retry-After. */
  #typicalMs = 200;

  constructor(options: ImageWorkQueueOptions) {
    this.#options = options;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Throws BusyError when a job would be refused now: to be asked before costly preparations. */
  assertRoom(): void {
    const { workers, maxWaiting } = this.#options;
    const isFull = this.#running >= workers && this.#waiting.length >= maxWaiting;
    if (isFull) throw new BusyError(this.#retryAfter());
  }

  /**
   * Runs the job when a worker is free. A job whose client has gone (`signal`) is not started.
   * @throws BusyError at once when the line is full, JobTimeoutError, the signal's reason
   */
  async run<T>(job: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    this.assertRoom();
    if (this.#running < this.#options.workers) this.#running += 1;
    else await this.#waitForWorker(signal);
    const startedAt = performance.now();
    const work = Promise.resolve().then(job);
    // The worker stays taken until the work has really ended: native code cannot be interrupted,
    // and starting more of it beside would break the bound.
    work.catch(() => undefined).finally(() => this.#finish(performance.now() - startedAt));
    return this.#withinTime(work);
  }

  #waitForWorker(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(job), 1);
        reject(signal?.reason);
      };
      const job: WaitingJob = {
        start: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(job);
    });
  }

  /** Hands the worker to the next in line, or sets it free. */
  #finish(durationMs: number): void {
    this.#typicalMs += (durationMs - this.#typicalMs) / 8;
    const next = this.#waiting.shift();
    if (next) next.start();
    else this.#running -= 1;
  }

  async #withinTime<T>(work: Promise<T>): Promise<T> {
    const { jobTimeoutSeconds } = this.#options;
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      const fail = () => reject(new JobTimeoutError(jobTimeoutSeconds));
      timer = setTimeout(fail, jobTimeoutSeconds * 1000);
    });
    try {
      return await Promise.race([work, timeout]);
    } finally {
      clearTimeout(timer);
    }
  }

  #retryAfter(): number {
    const lineMs = ((this.#waiting.length + 1) / this.#options.workers) * this.#typicalMs;
    return Math.max(1, Math.ceil(lineMs / 1000));
  }
}
