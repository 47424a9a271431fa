import { uid } from '../validators/id.ts';
import type { Validator } from '../validators/validator.ts';
import type { Attribute, Attributes } from './attributes.ts';
import { type Filter, readFilter } from './filter.ts';
import { isLogical, parseQuery, type Query, QueryError } from './parse.ts';

/** What a list is asked for. */
export interface ListQuery {
  filters: Filter[];
  orders: Order[];
  limit?: number;
  offset?: number;
  cursor?: { id: string; before: boolean };
}

/** By what a list is sorted. */
export interface Order {
  attribute: Attribute;
  descending: boolean;
}

/** A list that is asked for nothing in particular. */
export const EVERYTHING: ListQuery = { filters: [], orders: [] };

const MAX_RANGE = '9,223,372,036,854,775,807';

/**
 * The `queries` of a list: filters and orders on the given attributes, limit, offset and cursor. Without attributes
 * only limit and offset are known.
 */
export function listQueries(attributes: Attributes): Validator<ListQuery> {
  return (value, project) => {
    if (!Array.isArray(value)) return { problem: 'Queries must be an array' };
    const found: ListQuery = { filters: [], orders: [] };
    const isUid = (id: unknown) => 'value' in uid(id, project);
    try {
      for (const text of value) readInto(found, parseQuery(text), attributes, isUid);
      return { value: found };
    } catch (error) {
      if (error instanceof UnknownMethod) return { problem: error.message };
      if (error instanceof QueryError) return { problem: `Invalid query: ${error.message}` };
      throw error;
    }
  };
}

/** A method that no part of this list knows. */
class UnknownMethod extends Error {
  constructor(method: string) {
    super(`Invalid query method: ${method}`);
  }
}

function readInto(
  found: ListQuery,
  query: Query,
  attributes: Attributes,
  isUid: (id: unknown) => boolean,
): void {
  const { method, attribute, values } = query;
  const [first] = values;
  if (isLogical(method)) {
    // The queries inside are judged first, each as if it stood alone.
    for (const part of values as Query[]) readInto({ filters: [], orders: [] }, part, attributes, isUid);
  }
  if (method === 'limit') found.limit ??= wholeNumber('limit', first, 1);
  else if (method === 'offset') found.offset ??= wholeNumber('offset', first, 0);
  else if (attributes.size === 0) throw new UnknownMethod(method);
  else if (method === 'orderAsc' || method === 'orderDesc') {
    found.orders.push({ attribute: known(attribute, attributes), descending: method === 'orderDesc' });
  } else if (method === 'cursorAfter' || method === 'cursorBefore') {
    if (!isUid(first)) throw new QueryError(CURSOR_PROBLEM);
    found.cursor ??= { id: String(first), before: method === 'cursorBefore' };
  } else {
    const filter = readFilter(query, (name) => known(name, attributes));
    if (!filter) throw new UnknownMethod(method);
    found.filters.push(filter);
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

function known(name: string, attributes: Attributes): Attribute {
  const attribute = attributes.get(name);
  if (!attribute) throw new QueryError(`Attribute not found in schema: ${name}`);
  return attribute;
}
