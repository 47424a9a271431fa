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

/** A boolean of a body: nothing but `true` and `false`. */
export const boolean: Validator<boolean> = refuseWith('Value must be a valid boolean', (value) =>
  typeof value === 'boolean' ? value : undefined,
);

/**
 * A boolean of a query string, where everything is text. Any text but `0` is true afterwards, `false` included:
 * that is how Appwrite reads it.
 */
export const queryBoolean: Validator<boolean> = refuseWith('Value must be a valid boolean', (value) =>
  typeof value === 'string' && /^(?:true|false|0|1)$/.test(value) ? value !== '0' : undefined,
);

/** A boolean as server-side callers may send it: spelt out or as a digit, too. */
export const looseBoolean: Validator<boolean> = refuseWith('Value must be a valid boolean', (value) =>
  /^(?:true|false|0|1)$/.test(String(value)) && typeof value !== 'object'
    ? String(value) === 'true' || String(value) === '1'
    : undefined,
);

/** A whole number within limits. */
export function range(min: number, max: number): Validator<number> {
  const format = (bound: number) => bound.toLocaleString('en-US');
  return refuseWith(`Value must be a valid range between ${format(min)} and ${format(max)}`, (value) => {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    const fits = typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max;
    return fits ? number : undefined;
  });
}

/** One of a few words, in any case: the value is kept as it was spelt. */
export function oneOf(...words: string[]): Validator<string> {
  return refuseWith(`Value must be one of (${words.join(', ')})`, (value) =>
    typeof value === 'string' && words.includes(value.toLowerCase()) ? value : undefined,
  );
}
