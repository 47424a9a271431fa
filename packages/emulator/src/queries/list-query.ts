import { uid } from '../validators/id.ts';
import type { Validator } from '../validators/validator.ts';
import { isLogical, parseQuery, type Query, QueryError } from './parse.ts';

/** What a list is asked for. */
export interface ListQuery {
  filters: Query[];
  orders: { attribute: string; descending: boolean }[];
  limit?: number;
  offset?: number;
  cursor?: { id: string; before: boolean };
}

/** A list that is asked for nothing in particular. */
export const EVERYTHING: ListQuery = { filters: [], orders: [] };

/** What Appwrite can compare on a list. */
const FILTERS = new Set([
  'equal',
  'notEqual',
  'lessThan',
  'lessThanEqual',
  'greaterThan',
  'greaterThanEqual',
  'contains',
  'notContains',
  'isNull',
  'isNotNull',
  'between',
  'notBetween',
  'startsWith',
  'notStartsWith',
  'endsWith',
  'notEndsWith',
  'and',
  'or',
]);

/** Longer texts are not compared. */
const MAX_RANGE = '9,223,372,036,854,775,807';

/**
 * The `queries` of a list: filters and orders on the given attributes, limit, offset and cursor. Without attributes
 * only limit and offset are known.
 */
export function listQueries(attributes: readonly string[]): Validator<ListQuery> {
  return (value, project) => {
    if (!Array.isArray(value)) return { problem: 'Queries must be an array' };
    const found: ListQuery = { filters: [], orders: [] };
    for (const text of value) {
      const problem = readInto(found, text, attributes, (id) => 'value' in uid(id, project));
      if (problem) return { problem };
    }
    return { value: found };
  };
}

function readInto(
  found: ListQuery,
  text: unknown,
  attributes: readonly string[],
  isUid: (id: unknown) => boolean,
): string | undefined {
  try {
    const query = parseQuery(text);
    const { method, attribute, values } = query;
    const [first] = values;
    if (method === 'limit') found.limit ??= wholeNumber('limit', first, 1);
    else if (method === 'offset') found.offset ??= wholeNumber('offset', first, 0);
    else if (attributes.length === 0) return `Invalid query method: ${method}`;
    else if (method === 'orderAsc' || method === 'orderDesc') {
      requireAttribute(attribute, attributes);
      found.orders.push({ attribute, descending: method === 'orderDesc' });
    } else if (method === 'cursorAfter' || method === 'cursorBefore') {
      if (!isUid(first)) throw new QueryError(CURSOR_PROBLEM);
      found.cursor ??= { id: String(first), before: method === 'cursorBefore' };
    } else if (FILTERS.has(method)) {
      checkFilter(query, attributes);
      found.filters.push(query);
    } else return `Invalid query method: ${method}`;
    return undefined;
  } catch (error) {
    if (error instanceof QueryError) return `Invalid query: ${error.message}`;
    throw error;
  }
}

const CURSOR_PROBLEM =
  "Invalid cursor: UID must contain at most 36 chars. Valid chars are a-z, A-Z, 0-9, and underscore. Can't start with a leading underscore";

function wholeNumber(name: string, value: unknown, min: number): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw new QueryError(`Invalid ${name}: Value must be a valid number`);
  }
  if (number < min || !Number.isInteger(number)) {
    throw new QueryError(`Invalid ${name}: Value must be a valid range between ${min} and ${MAX_RANGE}`);
  }
  return Math.min(number, Number.MAX_SAFE_INTEGER);
}

function requireAttribute(attribute: string, attributes: readonly string[]): void {
  if (!attributes.includes(attribute)) throw new QueryError(`Attribute not found in schema: ${attribute}`);
}

const NO_VALUES = new Set(['isNull', 'isNotNull']);

function checkFilter({ method, attribute, values }: Query, attributes: readonly string[]): void {
  if (isLogical(method)) {
    const parts = values as Query[];
    if (parts.length < 2) throw new QueryError(`${capital(method)} queries require at least two queries`);
    for (const part of parts) checkFilter(part, attributes);
    return;
  }
  if (!FILTERS.has(method)) throw new QueryError(`Invalid query method: ${method}`);
  requireAttribute(attribute, attributes);
  if (values.length === 0 && !NO_VALUES.has(method)) {
    throw new QueryError(`${capital(method)} queries require at least one value.`);
  }
  const isRange = method === 'between' || method === 'notBetween';
  if (isRange && values.length !== 2)
    throw new QueryError(`${capital(method)} queries require exactly two values.`);
  if (values.some((value) => typeof value === 'object' && value !== null)) {
    throw new QueryError(`Query value is invalid for attribute "${attribute}"`);
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
