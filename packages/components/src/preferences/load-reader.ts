import type { Preferences } from './entry.ts';

/** Something wrong with one input: its name, and the key of the text that says so. */
export interface Problem {
  readonly name: string;
  readonly message: string;
}

export interface Reading {
  readonly preferences: Preferences;
  readonly problems: readonly Problem[];
}

export type Values = Readonly<Record<string, unknown>>;

const unread: Reading = { preferences: {}, problems: [{ name: 'root', message: 'error.network' }] };

/** Fetches what reads the form, which is not needed before somebody saves. Never rejects. */
export async function loadReader(): Promise<(values: Values) => Promise<Reading>> {
  try {
    return (await import('./read-preferences.ts')).readPreferences;
  } catch {
    return async () => unread;
  }
}
