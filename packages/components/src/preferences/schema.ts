import { z } from 'zod/mini';
import type { Preferences } from './entry.ts';
import { loadReader } from './load-reader.ts';

/** What the editor sends. */
export interface PreferencesValues {
  readonly preferences: Preferences;
  /** Fields of your own. */
  readonly [name: string]: unknown;
}

/** Turns the inputs of the editor into an object of preferences, or says which of them is wrong. */
export const preferencesSchema = z.pipe(
  z.custom<PreferencesValues>(),
  z.transform(async (values: PreferencesValues, context): Promise<PreferencesValues> => {
    const readPreferences = await loadReader();
    const { preferences, problems } = await readPreferences(values);
    for (const { name, message } of problems) {
      context.issues.push({ code: 'custom', message, path: [name], input: values });
    }
    return problems.length > 0 ? z.NEVER : { ...values, preferences };
  }),
);
