import { AppwriteError } from '../errors.ts';
import type { SqlValue } from '../store/driver.ts';
import type { Table } from '../store/table.ts';
import { type Condition, columnOf, compile, joinAll } from './conditions.ts';
import type { ListQuery, Order } from './list-query.ts';

/** Entries of a page unless the caller says otherwise. */
const PAGE_SIZE = 25;

/** A list counts no further. */
const MAX_TOTAL = 5000;

/** A page of a list and how many there are in all. */
export interface Page<Row> {
  total: number;
  rows: Row[];
}

/** What a page is taken from. */
export interface Source<Row extends { id: string }> {
  readonly table: Table<Row>;
  /** Narrows the list down, whatever the query asks for. */
  readonly within?: Condition;
  /** What an error calls one row, e.g. `Identity`. */
  readonly noun: string;
}

/** The rows that a list query selects, and how many there are in all; uncounted, that is 0. */
export function selectPage<Row extends { id: string }>(
  { table, within, noun }: Source<Row>,
  { filters, orders, limit = PAGE_SIZE, offset = 0, cursor }: ListQuery,
  counted: boolean,
): Page<Row> {
  const all = joinAll('AND', [...(within ? [within] : []), ...filters.map(compile)]);
  const beyond = cursor ? beyondCursor(table, noun, orders, cursor) : undefined;
  const { sql, values } = joinAll('AND', beyond ? [all, beyond] : [all]);
  const backwards = cursor?.before ?? false;
  const rows = table.query(`${sql} ORDER BY ${orderBy(orders, backwards)} LIMIT ? OFFSET ?`, [
    ...values,
    limit,
    offset,
  ]);
  return {
    total: counted ? table.count(all.sql, all.values, MAX_TOTAL) : 0,
    rows: backwards ? rows.reverse() : rows,
  };
}

function orderBy(orders: readonly Order[], backwards: boolean): string {
  const keys = orders.map(({ attribute, descending }) =>
    direct(columnOf(attribute), descending !== backwards),
  );
  return [...keys, direct('rowid', backwards)].join(', ');
}

const direct = (column: string, descending: boolean) => `${column} ${descending ? 'DESC' : 'ASC'}`;

/** The rows on one side of a cursor: further in one of the orders while equal in all before it. */
function beyondCursor<Row extends { id: string }>(
  table: Table<Row>,
  noun: string,
  orders: readonly Order[],
  { id, before }: { id: string; before: boolean },
): Condition {
  const at = table.keys(id, ['rowid', ...orders.map(({ attribute }) => attribute.column)]);
  if (!at) {
    throw new AppwriteError('general_cursor_not_found', `${noun} '${id}' for the 'cursor' value not found.`);
  }
  const keys = orders.map(({ attribute, descending }): Key => {
    const value = at[attribute.column] ?? null;
    if (value === null) throw orderNull(attribute.name);
    return { column: columnOf(attribute), value, descending };
  });
  keys.push({ column: 'rowid', value: at.rowid ?? null, descending: false });
  return joinAll(
    'OR',
    keys.map((_, index) => furtherAt(keys.slice(0, index + 1), before)),
  );
}

/** What rows are sorted by, and its value at the cursor. */
interface Key {
  readonly column: string;
  readonly value: SqlValue;
  readonly descending: boolean;
}

function furtherAt(keys: readonly Key[], before: boolean): Condition {
  return joinAll(
    'AND',
    keys.map(({ column, value, descending }, index) => {
      const isLast = index === keys.length - 1;
      const operator = isLast ? (descending !== before ? '<' : '>') : '=';
      return { sql: `${column} ${operator} ?`, values: [value] };
    }),
  );
}

function orderNull(attribute: string): AppwriteError {
  return new AppwriteError(
    'database_query_order_null',
    `The order attribute '${attribute}' had a null value. Cursor pagination requires all documents order attribute values are non-null.`,
  );
}
