/** One query as the SDK writes it: `{"method":"equal","attribute":"provider","values":["mock"]}`. */
export interface Query {
  method: string;
  attribute: string;
  values: unknown[];
}

/** A query that cannot be read, in Appwrite's words. */
export class QueryError extends Error {}

const METHODS = new Set([
  'equal',
  'notEqual',
  'lessThan',
  'lessThanEqual',
  'greaterThan',
  'greaterThanEqual',
  'contains',
  'notContains',
  'search',
  'notSearch',
  'isNull',
  'isNotNull',
  'between',
  'notBetween',
  'startsWith',
  'notStartsWith',
  'endsWith',
  'notEndsWith',
  'select',
  'orderAsc',
  'orderDesc',
  'orderRandom',
  'limit',
  'offset',
  'cursorAfter',
  'cursorBefore',
  'and',
  'or',
]);

/** Reads one query. */
export function parseQuery(text: unknown): Query {
  return readQuery(parseJson(text));
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw new QueryError('Invalid query: Syntax error');
  }
}

function readQuery(value: unknown): Query {
  if (typeof value !== 'object' || value === null) {
    throw new QueryError(`Invalid query. Must be an array, got ${phpType(value)}`);
  }
  const { method = '', attribute = '', values = [] } = value as Record<string, unknown>;
  if (typeof method !== 'string')
    throw new QueryError(`Invalid query method. Must be a string, got ${phpType(method)}`);
  if (!METHODS.has(method)) throw new QueryError(`Invalid query method: ${method}`);
  if (typeof attribute !== 'string') {
    throw new QueryError(`Invalid query attribute. Must be a string, got ${phpType(attribute)}`);
  }
  if (typeof values !== 'object' || values === null) {
    throw new QueryError(`Invalid query values. Must be an array, got ${phpType(values)}`);
  }
  const list = Object.values(values);
  return { method, attribute, values: isLogical(method) ? list.map(readQuery) : list };
}

/** Whether a method joins other queries. */
export function isLogical(method: string): method is 'and' | 'or' {
  return method === 'and' || method === 'or';
}

/** A value's type as Appwrite's messages call it. */
function phpType(value: unknown): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'double';
  return typeof value === 'object' ? 'array' : typeof value;
}
