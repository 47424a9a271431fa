'use client';
import { useUpdatePrefs } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { useEffect, useState } from 'react';
import { loadFeedback } from '../feedback/load-feedback.ts';
import type { FormController } from '../form/form-controller.ts';
import { readForm } from '../form/read-form.ts';
import { useForm } from '../form/use-form.ts';
import { type Entry, inputNames, type Preferences, toEntries } from './entry.ts';
import { formatJson } from './json.ts';
import { loadReader } from './load-reader.ts';
import { type PreferencesValues, preferencesSchema } from './schema.ts';

/** The preferences editor without its looks: what `usePreferencesForm` answers with. */
export interface PreferencesController {
  readonly form: FormController<PreferencesValues>;
  /** A list of rows, or one text of JSON. */
  readonly mode: 'rows' | 'json';
  readonly entries: readonly Entry[];
  /** The text to begin with, while `mode` is `json`. */
  readonly json: string;
  add(): void;
  remove(id: number): void;
  /** Goes from rows to JSON or back with what the form holds, unless something in it is wrong. */
  changeMode(element: HTMLFormElement): Promise<void>;
}

export interface UsePreferencesFormOptions {
  /** What the form begins with. */
  preferences: Preferences;
  /** Runs once the preferences are saved. */
  onSuccess?: ((account: Models.User, values: PreferencesValues) => unknown) | undefined;
}

/**
 * The preferences editor without its looks: `PATCH /account/prefs`, which replaces them all. Types are kept: a number stays a
 * number.
 *
 * Shown above the form: `general_argument_invalid`, `general_unauthorized_scope`.
 *
 * @example
 * const { form, entries } = usePreferencesForm({ preferences });
 */
export function usePreferencesForm({
  preferences,
  onSuccess,
}: UsePreferencesFormOptions): PreferencesController {
  const { mutateAsync: updatePrefs } = useUpdatePrefs();
  const [mode, setMode] = useState<PreferencesController['mode']>('rows');
  const [entries, setEntries] = useState(() => toEntries(preferences));
  const [nextId, setNextId] = useState(entries.length);
  const [json, setJson] = useState('');
  const [added, setAdded] = useState<number>();

  const form = useForm<PreferencesValues, Models.User>({
    schema: preferencesSchema,
    submit: ({ preferences: prefs }) => updatePrefs({ prefs }),
    onSuccess,
    failures: { general_argument_invalid: { as: 'error.prefs_refused' } },
  });

  // In time, since the network may go.
  useEffect(() => void loadReader(), []);

  const { setFocus } = form;
  useEffect(() => {
    if (added !== undefined) setFocus(inputNames(added).key as 'preferences');
  }, [added, setFocus]);

  const changeMode = async (element: HTMLFormElement) => {
    const readPreferences = await loadReader();
    const { preferences: current, problems } = await readPreferences(readForm(element));
    await loadFeedback();
    form.clearErrors();
    for (const { name, message } of problems.toReversed()) {
      form.setError(name as 'preferences', { message }, { shouldFocus: true });
    }
    if (problems.length > 0) return;
    // New rows get new ids: what was typed into an input before belongs to the old one.
    const rows = toEntries(current, nextId);
    setEntries(rows);
    setNextId(nextId + rows.length);
    setJson(formatJson(current, 2));
    setMode(mode === 'rows' ? 'json' : 'rows');
  };

  return {
    form,
    mode,
    entries,
    json,
    add: () => {
      setEntries([...entries, { id: nextId, key: '', type: 'string', text: '' }]);
      setNextId(nextId + 1);
      setAdded(nextId);
    },
    remove: (id) => setEntries(entries.filter((entry) => entry.id !== id)),
    changeMode,
  };
}
