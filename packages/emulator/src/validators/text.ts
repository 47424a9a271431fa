import { refuseWith, type Validator } from './validator.ts';

/** A string of some length, counted in characters as people count them, not in bytes. */
export function text(max: number, min = 1): Validator<string> {
  const range =
    min === 0 ? `no longer than ${max} chars` : `at least ${min} chars and no longer than ${max} chars`;
  return refuseWith(`Value must be a valid string and ${range}`, (value) => {
    if (typeof value !== 'string') return undefined;
    const length = [...value].length;
    return length >= min && length <= max ? value : undefined;
  });
}

/** A password: 8 to 256 bytes. */
export const password: Validator<string> = refuseWith(
  'Password must be between 8 and 256 characters long.',
  (value) => {
    if (typeof value !== 'string') return undefined;
    const { length } = new TextEncoder().encode(value);
    return length >= 8 && length <= 256 ? value : undefined;
  },
);

/** A number in E.164 form. */
export const phone: Validator<string> = refuseWith(
  "Phone number must start with a '+' can have a maximum of fifteen digits.",
  (value) => (typeof value === 'string' && /^\+\d{1,15}$/.test(value) ? value : undefined),
);

/** A boolean of a body: nothing but `true` and `false`. */
export const boolean: Validator<boolean> = refuseWith('Value must be a valid boolean', (value) =>
  typeof value === 'boolean' ? value : undefined,
);

/** A boolean of a query string, where everything is text. */
export const queryBoolean: Validator<boolean> = refuseWith('Value must be a valid boolean', (value) => {
  if (value === 'true' || value === '1') return true;
  return value === 'false' || value === '0' ? false : undefined;
});

/** A whole number within limits. */
export function range(min: number, max: number): Validator<number> {
  const format = (bound: number) => bound.toLocaleString('en-US');
  return refuseWith(`Value must be a valid range between ${format(min)} and ${format(max)}`, (value) => {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    const fits = typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max;
    return fits ? number : undefined;
  });
}

/** One of a few words. */
export function oneOf<const T extends string>(...words: T[]): Validator<T> {
  return refuseWith(`Value must be one of (${words.join(', ')})`, (value) =>
    words.find((word) => word === value),
  );
}

/** Bytes of JSON a user's preferences may take. */
const PREFS_BYTES = 65_535;

/** An object, not a list; keys that count up from 0 are a list. */
export const prefs: Validator<Record<string, unknown>> = refuseWith(
  'Value must be a valid object.',
  (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((key, index) => key === String(index))) return undefined;
    return escapedLength(value) <= PREFS_BYTES ? { ...value } : undefined;
  },
);

/** Appwrite counts JSON in which slashes and everything beyond ASCII are escaped. */
function escapedLength(value: object): number {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, '\\uffff').length;
}
