/** The emulator's clock: real time plus whatever `advance` added. Everything that expires reads it. */
export class Clock {
  readonly #changed: () => void;
  #offset = 0;

  /** @internal */
  constructor(changed: () => void = () => {}) {
    this.#changed = changed;
  }

  /** Seconds by which the clock is ahead of real time. */
  get offset(): number {
    return this.#offset / 1000;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Moves the clock forward, e.g. `advance(3601)` to let an hour-long link expire. */
  advance(seconds: number): void {
    this.#offset += seconds * 1000;
    this.#changed();
  }

  /** Back to real time. */
  reset(): void {
    this.#offset = 0;
    this.#changed();
  }
}

/** `2026-11-22T17:33:23.339+00:00`, the form of every date in an answer; no date is the empty string. */
export function isoDate(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString().replace('Z', '+00:00');
}

/** `2026-11-22 17:33:23.339`, the form in which a few answers of the older generation give their dates. */
export function databaseDate(at: number): string {
  return new Date(at).toISOString().replace('T', ' ').replace('Z', '');
}
