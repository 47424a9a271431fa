import { type EntryType, inputNames, type Preferences } from './entry.ts';
import { findSyntaxError } from './find-syntax-error.ts';

/** Something wrong with one input: its name, and the key of the text that says so. */
export interface Problem {
  readonly name: string;
  readonly message: string;
}

export interface Reading {
  readonly preferences: Preferences;
  readonly problems: readonly Problem[];
}

type Values = Readonly<Record<string, unknown>>;

/** What the server keeps of preferences, in bytes of JSON. */
const LIMIT = 65_535;

/** Reads the form, in whichever of its two shapes it is. */
export async function readPreferences(values: Values): Promise<Reading> {
  const reading = values.mode === 'json' ? await readJson(String(values.json)) : readRows(values);
  if (reading.problems.length > 0) return reading;
  const size = new TextEncoder().encode(JSON.stringify(reading.preferences)).length;
  return size > LIMIT ? { ...reading, problems: [{ name: 'root', message: 'error.prefs_large' }] } : reading;
}

/** The place of a syntax error travels with its key, and changes when the place does. */
async function readJson(text: string): Promise<Reading> {
  try {
    const preferences: unknown = JSON.parse(text);
    const isObject = typeof preferences === 'object' && preferences !== null && !Array.isArray(preferences);
    return isObject
      ? { preferences: { ...preferences }, problems: [] }
      : wrong('json', 'error.json_no_object');
  } catch {
    const { line, column } = await findSyntaxError(text);
    return wrong('json', `error.json_invalid@${line}:${column}`);
  }
}

const wrong = (name: string, message: string): Reading => ({
  preferences: {},
  problems: [{ name, message }],
});

function readRows(values: Values): Reading {
  const ids = String(values.rows).split(',').filter(Boolean);
  const entries: [string, unknown][] = [];
  const problems: Problem[] = [];
  for (const id of ids) {
    const names = inputNames(id);
    const key = String(values[names.key]);
    if (key === '') problems.push({ name: names.key, message: 'error.key_missing' });
    else if (entries.some(([other]) => other === key)) {
      problems.push({ name: names.key, message: 'error.key_twice' });
    }
    const { value, problem } = readValue(values[names.type] as EntryType, String(values[names.value] ?? ''));
    if (problem) problems.push({ name: names.value, message: problem });
    entries.push([key, value]);
  }
  return { preferences: Object.fromEntries(entries), problems };
}

/** A value of the type that was chosen, or what is wrong with the text. */
function readValue(type: EntryType, text: string): { value?: unknown; problem?: string } {
  switch (type) {
    case 'string':
      return { value: text };
    case 'boolean':
      return { value: text === 'true' };
    case 'null':
      return { value: null };
    case 'number': {
      const value = text.trim() === '' ? Number.NaN : Number(text);
      return Number.isFinite(value) ? { value } : { problem: 'error.number_invalid' };
    }
    case 'json':
      try {
        return { value: JSON.parse(text) };
      } catch {
        return { problem: 'error.json_invalid' };
      }
  }
}
