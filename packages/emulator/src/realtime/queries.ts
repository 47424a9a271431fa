import { isLogical, parseQuery, type Query, QueryError } from '../queries/parse.ts';

/** The methods that events can be filtered by. */
const METHODS = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanEqual',
  'greaterThan',
  'greaterThanEqual',
  'isNull',
  'isNotNull',
  'and',
  'or',
  'select',
];

/** Reads what a subscription is filtered by; throws a `QueryError`. */
export function readQueries(texts: readonly string[]): Query[] {
  const queries = texts.map(parseQuery);
  queries.forEach(check);
  return queries;
}

function check(query: Query): void {
  const { method, values } = query;
  if (!METHODS.includes(method)) {
    throw new QueryError(
      `Query method '${method}' is not supported in Realtime queries. Allowed query methods are: ${METHODS.join(', ')}`,
    );
  }
  if (method === 'select' && !selectsAll(query)) {
    throw new QueryError(
      'Only select("*") is allowed in Realtime queries. select("*") means "listen to all events".',
    );
  }
  if (isLogical(method)) (values as Query[]).forEach(check);
}

/** A query as the SDK writes it. */
export function writeQuery({ method, attribute, values }: Query): string {
  return JSON.stringify({ method, ...(attribute !== '' && { attribute }), values });
}

/** Whether an event's payload meets every query; one that selects all is met by everything. */
export function matches(queries: readonly Query[], payload: object): boolean {
  if (queries.some(selectsAll)) return true;
  const fields = new Map<string, unknown>(Object.entries(payload));
  return queries.every((query) => meets(query, fields));
}

function selectsAll({ method, attribute, values }: Query): boolean {
  return method === 'select' && (attribute === '*' || (values.length === 1 && values[0] === '*'));
}

function meets({ method, attribute, values }: Query, fields: ReadonlyMap<string, unknown>): boolean {
  if (method === 'and') return (values as Query[]).every((query) => meets(query, fields));
  if (method === 'or') return (values as Query[]).some((query) => meets(query, fields));
  if (!fields.has(attribute)) return false;
  const value = fields.get(attribute);
  switch (method) {
    case 'equal':
      return values.includes(value);
    case 'notEqual':
      return !values.includes(value);
    case 'isNull':
      return value === null;
    case 'isNotNull':
      return value !== null;
    default:
      return values.some((other) => isOrdered(method, value, other));
  }
}

/** Whether two values stand in an order; those of different kinds stand in none. */
function isOrdered(method: string, value: unknown, other: unknown): boolean {
  const comparable =
    (typeof value === 'number' && typeof other === 'number') ||
    (typeof value === 'string' && typeof other === 'string');
  if (!comparable) return false;
  if (value === other) return method.endsWith('Equal');
  return method.startsWith('less') ? value < other : value > other;
}
