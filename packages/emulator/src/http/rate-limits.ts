import type { Clock } from '../clock.ts';

/** One counter of a route: how many requests may pass in a window, counted by what. */
export interface Limit {
  readonly max: number;
  /** What requests are counted by, e.g. `url:{url},email:{param-email}`. */
  readonly key: string;
  /** Length of the window in seconds; an hour unless told. */
  readonly seconds?: number;
  /** Success forgives the earlier attempts. */
  readonly resetOnSuccess?: boolean;
}

/** How a counter stands after the request that asked. */
export interface Standing {
  limit: number;
  remaining: number;
  /** When the window ends, in seconds since 1970. */
  reset: number;
  exceeded: boolean;
}

const HOUR = 3600;

/** Counts requests in fixed windows that are aligned to the clock. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #hits = new Map<string, { count: number; reset: number }>();
  #nextSweep = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts one request against a counter; with `count` false it only reports. */
  hit(limit: Limit, key: string, count: boolean): Standing {
    this.#sweep();
    const seconds = limit.seconds ?? HOUR;
    const now = Math.floor(this.#clock.now() / 1000);
    const reset = now - (now % seconds) + seconds;
    const name = `${seconds} ${key}`;
    const known = this.#hits.get(name);
    const before = known?.reset === reset ? known.count : 0;
    if (count) this.#hits.set(name, { count: before + 1, reset });
    return {
      limit: limit.max,
      remaining: Math.max(0, limit.max - before - 1),
      reset,
      exceeded: count && before >= limit.max,
    };
  }

  /** Forgives what was counted under a key. */
  forgive(limit: Limit, key: string): void {
    this.#hits.delete(`${limit.seconds ?? HOUR} ${key}`);
  }

  /** Forgets every counter. */
  clear(): void {
    this.#hits.clear();
  }

  /** Drops counters of past windows now and then, so that memory follows the present and not the past. */
  #sweep(): void {
    const now = this.#clock.now() / 1000;
    if (now < this.#nextSweep) return;
    this.#nextSweep = now + 60;
    for (const [name, { reset }] of this.#hits) if (reset <= now) this.#hits.delete(name);
  }
}
