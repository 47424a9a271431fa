import type { Project } from '../project.ts';

/** What a validator found: the value in its own type, or why it is refused. */
export type Checked<T> = { readonly value: T } | { readonly problem: string };

/** Reads one parameter; the project decides about URLs and the like. */
export type Validator<T> = (value: unknown, project: Project) => Checked<T>;

/** A parameter of a route. */
export interface Param<T> {
  readonly validator: Validator<T>;
  /** Used when the request leaves the parameter out; without it the parameter is required. */
  readonly fallback?: { readonly value: T };
}

/** The parameters of a route, in the order in which they are checked. */
export type Params = Readonly<Record<string, Param<unknown>>>;

/** The values a handler gets. */
export type Input<P extends Params> = { [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** A parameter that must be given. */
export function required<T>(validator: Validator<T>): Param<T> {
  return { validator };
}

/** A parameter that may be left out. */
export function optional<T>(validator: Validator<T>, value: T): Param<T> {
  return { validator, fallback: { value } };
}

/** The same validator, for a parameter that may also be `null`, which is as good as left out. */
export function nullable<T>(validator: Validator<T>): Validator<T | undefined> {
  return (value, project) => (value === null ? { value: undefined } : validator(value, project));
}

/** The same validator, for a parameter that may also be the empty string. */
export function orEmpty(validator: Validator<string>): Validator<string> {
  return (value, project) => (value === '' ? { value } : validator(value, project));
}

/** A validator with one sentence for everything it refuses. */
export function refuseWith<T>(problem: string, read: (value: unknown) => T | undefined): Validator<T> {
  return (value) => {
    const found = read(value);
    return found === undefined ? { problem } : { value: found };
  };
}
