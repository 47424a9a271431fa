import type { Reading, Values } from './reading.ts';

const unread: Reading = { preferences: {}, problems: [{ name: 'root', message: 'error.network' }] };

/** Fetches what reads the form, which is not needed before somebody saves. Never rejects. */
export async function loadReader(): Promise<(values: Values) => Promise<Reading>> {
  try {
    return (await import('./read-preferences.ts')).readPreferences;
  } catch {
    return async () => unread;
  }
}
