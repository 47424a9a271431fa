/** Reads one option; throws a {@link ConfigError} that names it by its path. */
export type Field<T> = (value: unknown, path: string) => T;

/** Options that cannot be used, in a sentence for the person who wrote them. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

function refuse(path: string, wanted: string, value: unknown): never {
  throw new ConfigError(`\`${path}\` must be ${wanted}, got ${JSON.stringify(value) ?? String(value)}.`);
}

/** The value, or a default when the option is left out. */
export function withDefault<T>(field: Field<T>, fallback: T): Field<T> {
  return (value, path) => (value === undefined ? fallback : field(value, path));
}

/** The value, or undefined when the option is left out. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return withDefault<T | undefined>(field, undefined);
}

/** A non-empty string. */
export const text: Field<string> = (value, path) =>
  typeof value === 'string' && value !== '' ? value : refuse(path, 'a non-empty string', value);

/** A string that may be empty. */
export const anyText: Field<string> = (value, path) =>
  typeof value === 'string' ? value : refuse(path, 'a string', value);

/** An ISO date, or an empty string. */
export const dateOrNothing: Field<string> = (value, path) => {
  const fits = typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)));
  return fits ? value : refuse(path, 'an ISO date or an empty string', value);
};

/** `true` or `false`. */
export const flag: Field<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(path, 'true or false', value);

/** A number that can be counted with. */
export const number: Field<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, 'a number', value);

/** A whole number within limits. */
export function integer(min: number, max: number = Number.MAX_SAFE_INTEGER): Field<number> {
  return (value, path) => {
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
    return fits ? value : refuse(path, `a whole number from ${min} to ${max}`, value);
  };
}

/** One of a few strings. */
export function oneOf<const T extends string>(...choices: T[]): Field<T> {
  return (value, path) =>
    choices.find((choice) => choice === value) ?? refuse(path, `one of ${choices.join(', ')}`, value);
}

/** A list, each entry read by `field`. */
export function listOf<T>(field: Field<T>): Field<T[]> {
  return (value, path) =>
    Array.isArray(value)
      ? value.map((item, index) => field(item, `${path}[${index}]`))
      : refuse(path, 'a list', value);
}

/** An object with keys of the caller's choice, each value read by `field`. */
export function recordOf<T>(field: Field<T>): Field<Record<string, T>> {
  return (value, path) => {
    const entries = Object.entries(asObject(value, path));
    return Object.fromEntries(entries.map(([key, item]) => [key, field(item, `${path}.${key}`)]));
  };
}

/** An object with known keys; any other key is refused by name. */
export function objectOf<T extends object>(fields: { [K in keyof T]: Field<T[K]> }): Field<T> {
  const allowed = Object.keys(fields) as (keyof T & string)[];
  return (value, path) => {
    const given = asObject(value ?? {}, path);
    const unknown = Object.keys(given).find((key) => !allowed.some((name) => name === key));
    if (unknown !== undefined) {
      throw new ConfigError(
        `Unknown option \`${join(path, unknown)}\`. Allowed here: ${allowed.join(', ')}.`,
      );
    }
    return Object.fromEntries(allowed.map((key) => [key, fields[key](given[key], join(path, key))])) as T;
  };
}

function asObject(value: unknown, path: string): Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : refuse(path || 'options', 'an object', value);
}

const join = (path: string, key: string) => (path ? `${path}.${key}` : key);
