import type { SqlValue } from '../store/driver.ts';
import type { Table } from '../store/table.ts';
import type { ListQuery } from './list-query.ts';
import type { Query } from './parse.ts';

/** Entries of a page unless the caller says otherwise. */
const PAGE_SIZE = 25;

/** A piece of SQL and the values for its placeholders. */
interface Condition {
  sql: string;
  values: SqlValue[];
}

/** Columns under the names that the API gives them. */
const COLUMNS: Record<string, string> = { $id: 'id', $createdAt: 'createdAt', $updatedAt: 'updatedAt' };

const DATES = new Set([
  '$createdAt',
  '$updatedAt',
  'providerAccessTokenExpiry',
  'registration',
  'accessedAt',
]);

/** The rows of one owner that a list query selects, and how many there are in all. */
export function selectPage<Row extends { id: string }>(
  table: Table<Row>,
  owner: Record<string, string>,
  { filters, orders, limit = PAGE_SIZE, offset = 0, cursor }: ListQuery,
  refuseCursor: (id: string) => never,
): { total: number; rows: Row[] } {
  const owned = Object.entries(owner).map(([column, value]) => ({ sql: `"${column}" = ?`, values: [value] }));
  const all = joinAll('AND', [...owned, ...filters.map(compile)]);
  const total = table.count(all.sql, all.values);
  const order = [
    ...orders.map(({ attribute, descending }) => `${columnOf(attribute)} ${descending ? 'DESC' : 'ASC'}`),
    'rowid ASC',
  ];
  const rows = table.query(`${all.sql} ORDER BY ${order.join(', ')}`, all.values);
  if (!cursor) return { total, rows: rows.slice(offset, offset + limit) };
  const at = rows.findIndex(({ id }) => id === cursor.id);
  if (at < 0) refuseCursor(cursor.id);
  const side = cursor.before
    ? rows.slice(Math.max(0, at - offset - limit), Math.max(0, at - offset))
    : rows.slice(at + 1);
  return { total, rows: cursor.before ? side : side.slice(offset, offset + limit) };
}

const OPERATORS: Record<string, string> = {
  lessThan: '<',
  lessThanEqual: '<=',
  greaterThan: '>',
  greaterThanEqual: '>=',
};

function compile({ method, attribute, values }: Query): Condition {
  if (method === 'and' || method === 'or')
    return joinAll(method.toUpperCase(), (values as Query[]).map(compile));
  const column = columnOf(attribute);
  const bound = values.map((value) => toSql(attribute, value));
  const any = (sql: string, negated: boolean, shape = (value: SqlValue) => value) =>
    joinAll(
      negated ? 'AND' : 'OR',
      bound.map((value) => ({ sql, values: [shape(value)] })),
    );
  switch (method) {
    case 'equal':
      return any(`${column} = ?`, false);
    case 'notEqual':
      return any(`${column} <> ?`, true);
    case 'isNull':
      return { sql: `${column} IS NULL`, values: [] };
    case 'isNotNull':
      return { sql: `${column} IS NOT NULL`, values: [] };
    case 'between':
      return { sql: `${column} BETWEEN ? AND ?`, values: bound };
    case 'notBetween':
      return { sql: `${column} NOT BETWEEN ? AND ?`, values: bound };
    case 'contains':
      return any(`instr(lower(${column}), lower(?)) > 0`, false);
    case 'notContains':
      return any(`instr(lower(${column}), lower(?)) = 0`, true);
    case 'startsWith':
      return any(`${column} LIKE ? ESCAPE '\\'`, false, (value) => `${escapeLike(value)}%`);
    case 'notStartsWith':
      return any(`${column} NOT LIKE ? ESCAPE '\\'`, true, (value) => `${escapeLike(value)}%`);
    case 'endsWith':
      return any(`${column} LIKE ? ESCAPE '\\'`, false, (value) => `%${escapeLike(value)}`);
    case 'notEndsWith':
      return any(`${column} NOT LIKE ? ESCAPE '\\'`, true, (value) => `%${escapeLike(value)}`);
    default:
      return { sql: `${column} ${OPERATORS[method]} ?`, values: bound.slice(0, 1) };
  }
}

function joinAll(word: string, conditions: Condition[]): Condition {
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(` ${word} `) || '1'})`,
    values: conditions.flatMap(({ values }) => values),
  };
}

const columnOf = (attribute: string) => `"${COLUMNS[attribute] ?? attribute}"`;

const escapeLike = (value: SqlValue) => String(value).replace(/[\\%_]/g, '\\$&');

function toSql(attribute: string, value: unknown): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (DATES.has(attribute) && typeof value === 'string') return Date.parse(value) || null;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
