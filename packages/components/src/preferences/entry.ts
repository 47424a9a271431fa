import { formatJson } from './json.ts';

/** What a preference can be. Objects and lists are edited as JSON. */
export const entryTypes = ['string', 'number', 'boolean', 'null', 'json'] as const;

export type EntryType = (typeof entryTypes)[number];

/** One preference as it is put into the inputs of its row. */
export interface Entry {
  /** Tells the row from all others, also from those that are gone. */
  readonly id: number;
  readonly key: string;
  readonly type: EntryType;
  readonly text: string;
}

export type Preferences = Readonly<Record<string, unknown>>;

function typeOf(value: unknown): EntryType {
  if (value === null) return 'null';
  const type = typeof value;
  if (type === 'bigint') return 'number';
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'json';
}

/** One row for each preference, numbered from `firstId`. */
export function toEntries(preferences: Preferences, firstId = 0): Entry[] {
  return Object.entries(preferences).map(([key, value], index) => ({
    id: firstId + index,
    key,
    type: typeOf(value),
    text: typeof value === 'string' ? value : formatJson(value),
  }));
}

/** The names of the inputs of a row. */
export const inputNames = (id: number | string) => ({
  key: `key-${id}`,
  type: `type-${id}`,
  value: `value-${id}`,
});
