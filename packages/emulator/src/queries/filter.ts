import type { Attribute } from './attributes.ts';
import { isLogical, type Query, QueryError } from './parse.ts';

/** A filter that was checked: a comparison, or several joined. */
export type Filter =
  | { readonly method: Comparison; readonly attribute: Attribute; readonly values: readonly unknown[] }
  | { readonly method: 'and' | 'or'; readonly filters: readonly Filter[] };

/** How many values each comparison takes. */
const COMPARISONS = {
  equal: 'some',
  contains: 'some',
  notContains: 'some',
  notEqual: 'one',
  lessThan: 'one',
  lessThanEqual: 'one',
  greaterThan: 'one',
  greaterThanEqual: 'one',
  search: 'one',
  notSearch: 'one',
  startsWith: 'one',
  notStartsWith: 'one',
  endsWith: 'one',
  notEndsWith: 'one',
  between: 'two',
  notBetween: 'two',
  isNull: 'any',
  isNotNull: 'any',
} as const;

/** A way to compare an attribute with values. */
export type Comparison = keyof typeof COMPARISONS;

/** More values than this are not compared. */
const MAX_VALUES = 100;

/** What can be asked of an attribute that is a list. */
const LIST_COMPARISONS: readonly string[] = ['contains', 'notContains', 'isNull', 'isNotNull'];

/** Checks a filter; undefined for methods that are no filters. Throws a {@link QueryError}. */
export function readFilter(query: Query, find: (attribute: string) => Attribute): Filter | undefined {
  const { method, values } = query;
  if (isLogical(method)) return readLogical(method, values as Query[], find);
  return isComparison(method) ? readComparison(method, query, find) : undefined;
}

function readLogical(
  method: 'and' | 'or',
  parts: readonly Query[],
  find: (attribute: string) => Attribute,
): Filter {
  const filters = parts.map((part) => readFilter(part, find)).filter((filter) => filter !== undefined);
  if (filters.length < parts.length) {
    throw new QueryError(`${capital(method)} queries can only contain filter queries`);
  }
  if (filters.length < 2) throw new QueryError(`${capital(method)} queries require at least two queries`);
  return { method, filters };
}

function readComparison(
  method: Comparison,
  { attribute: name, values }: Query,
  find: (attribute: string) => Attribute,
): Filter {
  const wanted = COMPARISONS[method];
  const refuse = (words: string) => new QueryError(`${capital(method)} queries require ${words}.`);
  if (wanted === 'some' && values.length === 0) throw refuse('at least one value');
  if (wanted === 'one' && values.length !== 1) throw refuse('exactly one value');
  if (wanted === 'two' && values.length !== 2) throw refuse('exactly two values');
  const attribute = find(name);
  if (values.length > MAX_VALUES) {
    throw new QueryError(`Query on attribute has greater than ${MAX_VALUES} values: ${name}`);
  }
  if (!values.every((value) => fits(attribute, value))) {
    throw new QueryError(`Query value is invalid for attribute "${name}"`);
  }
  checkKind(method, attribute);
  return { method, attribute, values };
}

function fits({ kind }: Attribute, value: unknown): boolean {
  if (kind === 'boolean') return typeof value === 'boolean';
  return typeof value === 'string' && (kind !== 'date' || !Number.isNaN(Date.parse(value)));
}

function checkKind(method: Comparison, { name, kind }: Attribute): void {
  const isContains = method === 'contains' || method === 'notContains';
  if (isContains && (kind === 'boolean' || kind === 'date')) {
    throw new QueryError(
      `Cannot query ${method} on attribute "${name}" because it is not an array or string.`,
    );
  }
  if (kind === 'list' && !LIST_COMPARISONS.includes(method)) {
    throw new QueryError(`Cannot query ${method} on attribute "${name}" because it is an array.`);
  }
}

const isComparison = (method: string): method is Comparison => Object.hasOwn(COMPARISONS, method);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
