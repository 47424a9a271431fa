import { type EntryType, inputNames, type Preferences } from './entry.ts';
import { formatJson, toNumber } from './json.ts';
import { isCounted, isReadable } from './keys.ts';
import type { ParsedJson } from './parse-json.ts';
import type { Problem, Reading, Values } from './reading.ts';

/** What the server keeps of preferences, in bytes of JSON. */
const LIMIT = 65_535;

/** The server counts JSON in which slashes, and everything beyond ASCII, are escaped. */
const sizeOf = (preferences: Preferences) =>
  formatJson(preferences)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, '\\uffff').length;

/** Reads the form, in whichever of its two shapes it is. */
export async function readPreferences(values: Values): Promise<Reading> {
  const reading = values.mode === 'json' ? await readText(String(values.json)) : await readRows(values);
  if (reading.problems.length > 0) return reading;
  if (isCounted(reading.preferences)) return wrong('root', 'error.keys_counted');
  return sizeOf(reading.preferences) > LIMIT ? wrong('root', 'error.prefs_large') : reading;
}

const wrong = (name: string, message: string): Reading => ({
  preferences: {},
  problems: [{ name, message }],
});

/** The place of a problem travels with its key, and changes when the place does. */
async function readText(text: string): Promise<Reading> {
  const { value, problem } = await readJson(text);
  if (problem) return wrong('json', [problem.message, problem.place].filter(Boolean).join('@'));
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { preferences: { ...value }, problems: [] }
    : wrong('json', 'error.json_no_object');
}

async function readRows(values: Values): Promise<Reading> {
  const ids = String(values.rows).split(',').filter(Boolean);
  const entries = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const id of ids) {
    const names = inputNames(id);
    const key = String(values[names.key]);
    const keyProblem = problemOf(key, entries);
    if (keyProblem) problems.push({ name: names.key, message: keyProblem });
    const { value, problem } = await readValue(
      values[names.type] as EntryType,
      String(values[names.value] ?? ''),
    );
    if (problem) problems.push({ name: names.value, message: problem });
    entries.set(key, value);
  }
  return { preferences: Object.fromEntries(entries), problems };
}

/** What is wrong with a key, beside those there are. */
function problemOf(key: string, others: ReadonlyMap<string, unknown>): string | undefined {
  if (key === '') return 'error.key_missing';
  if (others.has(key)) return 'error.key_twice';
  return isReadable(key) ? undefined : 'error.key_unreadable';
}

/** A value of the type that was chosen, or what is wrong with the text. */
async function readValue(type: EntryType, text: string): Promise<{ value?: unknown; problem?: string }> {
  switch (type) {
    case 'string':
      return { value: text };
    case 'boolean':
      return { value: text === 'true' };
    case 'null':
      return { value: null };
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text))
        ? { value: toNumber(text) }
        : { problem: 'error.number_invalid' };
    case 'json': {
      const { value, problem } = await readJson(text);
      return problem ? { problem: problem.message } : { value };
    }
  }
}

/** The parser is fetched when there is something for it to read. */
async function readJson(text: string): Promise<ParsedJson> {
  const parser = await import('./parse-json.ts').catch(() => undefined);
  return parser?.parseJson(text) ?? { value: undefined, problem: { message: 'error.network' } };
}
