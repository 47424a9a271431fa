import { randomHex } from './secrets.ts';

/** What a client sends to have the server choose an id. */
const UNIQUE = 'unique()';

/** A new id: 13 hex digits of the time in microseconds and 7 random ones, so that ids sort by age. */
export function uniqueId(): string {
  const microseconds = BigInt(Date.now()) * 1000n;
  const seconds = microseconds / 1_000_000n;
  const rest = microseconds % 1_000_000n;
  return seconds.toString(16).padStart(8, '0') + rest.toString(16).padStart(5, '0') + randomHex(7);
}

/** The id a caller chose, or a new one. */
export function chosenId(id: string): string {
  return id === UNIQUE ? uniqueId() : id;
}
