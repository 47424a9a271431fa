import { AppwriteError } from '../errors.ts';
import { addressKey } from '../store/address.ts';
import type { SqlValue } from '../store/driver.ts';
import type { Attribute } from './attributes.ts';
import type { Filter } from './filter.ts';

/** A piece of SQL and the values for its placeholders. */
export interface Condition {
  sql: string;
  values: SqlValue[];
}

const OPERATORS = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanEqual: '<=',
  greaterThan: '>',
  greaterThanEqual: '>=',
} as const;

/** A filter as a condition. */
export function compile(filter: Filter): Condition {
  if ('filters' in filter)
    return joinAll(filter.method === 'and' ? 'AND' : 'OR', filter.filters.map(compile));
  const { method, attribute } = filter;
  const column = columnOf(attribute);
  const values = filter.values.map((value) => toSql(attribute, value));
  switch (method) {
    case 'isNull':
      return { sql: `${column} IS NULL`, values: [] };
    case 'isNotNull':
      return { sql: `${column} IS NOT NULL`, values: [] };
    case 'between':
      return { sql: `${column} BETWEEN ? AND ?`, values };
    case 'notBetween':
      return negate(compile({ ...filter, method: 'between' }));
    case 'contains':
      return any(contains(attribute), values);
    case 'notContains':
      return negate(compile({ ...filter, method: 'contains' }));
    case 'startsWith':
      return { sql: `${column} LIKE ? ESCAPE '\\'`, values: values.map((value) => `${escapeLike(value)}%`) };
    case 'notStartsWith':
      return negate(compile({ ...filter, method: 'startsWith' }));
    case 'endsWith':
      return { sql: `${column} LIKE ? ESCAPE '\\'`, values: values.map((value) => `%${escapeLike(value)}`) };
    case 'notEndsWith':
      return negate(compile({ ...filter, method: 'endsWith' }));
    case 'search':
    case 'notSearch':
      throw new AppwriteError(
        'general_query_invalid',
        `Searching by attribute "${attribute.name}" requires a fulltext index.`,
      );
    default:
      return any(`${column} ${OPERATORS[method]} ?`, values);
  }
}

/** Conditions as one; none at all is always true. */
export function joinAll(word: 'AND' | 'OR', conditions: Condition[]): Condition {
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(` ${word} `) || '1'})`,
    values: conditions.flatMap(({ values }) => values),
  };
}

function negate({ sql, values }: Condition): Condition {
  return { sql: `NOT (${sql})`, values };
}

/** The column of an attribute, compared as the attribute's kind asks. */
export function columnOf({ column, kind }: Attribute): string {
  return kind === 'text' ? `"${column}" COLLATE NOCASE` : `"${column}"`;
}

/** A list contains an element, a text a part. */
function contains({ column, kind }: Attribute): string {
  return kind === 'list'
    ? `EXISTS (SELECT 1 FROM json_each("${column}") WHERE value = ?)`
    : `instr(lower("${column}"), lower(?)) > 0`;
}

/** The condition for any of the values. */
function any(sql: string, values: SqlValue[]): Condition {
  return joinAll(
    'OR',
    values.map((value) => ({ sql, values: [value] })),
  );
}

function toSql({ kind }: Attribute, value: unknown): SqlValue {
  if (kind === 'boolean') return value ? 1 : 0;
  if (kind === 'date') return Date.parse(String(value));
  return kind === 'address' ? addressKey(String(value)) : String(value);
}

const escapeLike = (value: SqlValue) => String(value).replace(/[\\%_]/g, '\\$&');
