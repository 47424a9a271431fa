import type { Validator } from './validator.ts';

/** Bytes of JSON a user's preferences may take. */
const PREFS_BYTES = 65_535;

const INVALID_OBJECT = { problem: 'Value must be a valid object.' };

/**
 * An object, not a list; keys that count up from 0 are a list. Nothing at all is an object for the older
 * generation only.
 */
export const prefs: Validator<Record<string, unknown>> = (value, { compat }) => {
  if (typeof value !== 'object' || value === null) return INVALID_OBJECT;
  const keys = Object.keys(value);
  const isList = keys.every((key, index) => key === String(index));
  if (isList && (keys.length > 0 || compat === 'latest')) return INVALID_OBJECT;
  return escapedLength(value) <= PREFS_BYTES ? { value: asKept(value) } : INVALID_OBJECT;
};

/** Appwrite counts JSON in which slashes and everything beyond ASCII are escaped. */
function escapedLength(value: object): number {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, '\\uffff').length;
}

/** Appwrite tells objects and lists apart by their keys: inside preferences an empty object comes back as a list. */
function asKept(prefs: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(prefs).map(([key, value]) => [key, asKeptValue(value)]));
}

function asKeptValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asKeptValue);
  if (typeof value !== 'object' || value === null) return value;
  const isList = Object.keys(value).every((key, index) => key === String(index));
  return isList ? Object.values(value).map(asKeptValue) : asKept(value);
}
