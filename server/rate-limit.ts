// A token bucket per client address, in memory. Must never keep an address longer than its bucket
// takes to fill up again, and never grow past its bound however many addresses there are.
import { addressGroup } from './client-address';

export interface RateLimitOptions {
  /** Requests that an address may make at once. */
  burst: number;
  perMinute: number;
  /** Addresses remembered at the same time; the longest unseen is forgotten first. */
  maxAddresses?: number;
  now?: () => number;
}

interface Bucket {
  tokens: number;
  filledAtMs: number;
}

export class RateLimit {
  readonly #burst: number;
  readonly #tokensPerMs: number;
  readonly #maxAddresses: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor({ burst, perMinute, maxAddresses = 20_000, now = Date.now }: RateLimitOptions) {
    this.#burst = burst;
    this.#tokensPerMs = perMinute / 60_000;
    this.#maxAddresses = maxAddresses;
    this.#now = now;
  }

  /** Takes one request from the address's share: 0 if it may go ahead, else seconds to wait. */
  take(address: string): number {
    const group = addressGroup(address);
    const bucket = this.#fill(group);
    // Seen last goes last: forgetting starts at the front.
    this.#buckets.delete(group);
    this.#buckets.set(group, bucket);
    this.#forget(bucket.filledAtMs);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / this.#tokensPerMs / 1000);
    bucket.tokens -= 1;
    return 0;
  }

  /** Addresses remembered now. */
  get size(): number {
    return this.#buckets.size;
  }

  #fill(group: string): Bucket {
    const now = this.#now();
    const bucket = this.#buckets.get(group) ?? { tokens: this.#burst, filledAtMs: now };
    const gained = (now - bucket.filledAtMs) * this.#tokensPerMs;
    return { tokens: Math.min(this.#burst, bucket.tokens + gained), filledAtMs: now };
  }

  #forget(now: number): void {
    const fullAfterMs = this.#burst / this.#tokensPerMs;
    for (const [group, bucket] of this.#buckets) {
      const isFull = now - bucket.filledAtMs >= fullAfterMs;
      if (!isFull && this.#buckets.size <= this.#maxAddresses) return;
      this.#buckets.delete(group);
    }
  }
}
