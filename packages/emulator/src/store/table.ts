import type { Driver, SqlRow, SqlValue } from './driver.ts';

/** How a column's value is kept: SQLite knows neither booleans nor objects. */
export type Column = 'text' | 'integer' | 'boolean' | 'json';

/** The columns of a row type, each with the way it is kept. */
export type Columns<Row> = { readonly [K in keyof Row]-?: Column };

/** Columns and the values they must have; `null` means IS NULL. */
export type Where<Row> = Partial<Row>;

/** A row could not be written because another one has the same value in a unique column. */
export class UniqueViolation extends Error {
  readonly columns: string;

  constructor(columns: string) {
    super(`another row has the same ${columns}`);
    this.name = 'UniqueViolation';
    this.columns = columns;
  }
}

/** A row, or the one it belongs to, was deleted by someone else a moment ago. */
export class RowGone extends Error {
  constructor(table: string) {
    super(`the row of ${table} is not there any more`);
    this.name = 'RowGone';
  }
}

/** One table, its rows typed; column names equal property names. */
export class Table<Row extends { id: string }> {
  readonly #driver: Driver;
  readonly #name: string;
  readonly #columns: Columns<Row>;

  constructor(driver: Driver, name: string, columns: Columns<Row>) {
    this.#driver = driver;
    this.#name = name;
    this.#columns = columns;
  }

  /** Adds a row; throws {@link UniqueViolation}. */
  insert(row: Row): Row {
    const names = Object.keys(this.#columns) as (keyof Row & string)[];
    const sql = `INSERT INTO ${this.#name} (${names.map(quote).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
    this.#write(sql, this.#encodeAll(row, names));
    return row;
  }

  /** Changes the given columns of one row and gives the row as it is now. */
  update(id: string, changes: Partial<Row>): Row {
    const names = Object.keys(changes) as (keyof Row & string)[];
    const sets = names.map((name) => `${quote(name)} = ?`).join(', ');
    const values = [...this.#encodeAll(changes, names), id];
    const rows = this.#write(`UPDATE ${this.#name} SET ${sets} WHERE "id" = ? RETURNING *`, values);
    const row = rows[0];
    if (!row) throw new RowGone(this.#name);
    return this.#decode(row);
  }

  /** The first row that matches, in order of age. */
  find(where: Where<Row>): Row | undefined {
    return this.#select(where, 'LIMIT 1')[0];
  }

  /** All rows that match, in order of age. */
  list(where: Where<Row> = {}): Row[] {
    return this.#select(where, '');
  }

  /** The rows a condition of our own compiler selects; `tail` is everything after WHERE. */
  query(tail: string, values: readonly SqlValue[]): Row[] {
    return this.#driver
      .all(`SELECT * FROM ${this.#name} WHERE ${tail}`, values)
      .map((row) => this.#decode(row));
  }

  /** How many rows match a condition, counted no further than `max`. */
  count(condition = '1', values: readonly SqlValue[] = [], max = -1): number {
    const matching = `SELECT 1 FROM ${this.#name} WHERE ${condition} LIMIT ?`;
    const row = this.#driver.all(`SELECT count(*) AS n FROM (${matching})`, [...values, max])[0];
    return Number(row?.n ?? 0);
  }

  /** Some columns of one row, `rowid` among them if asked for, as SQLite keeps them. */
  keys(id: string, columns: readonly string[]): SqlRow | undefined {
    const sql = `SELECT ${columns.map(quote).join(', ')} FROM ${this.#name} WHERE "id" = ?`;
    return this.#driver.all(sql, [id])[0];
  }

  /** Removes the rows that match and tells how many there were: 1 proves that this caller was the first. */
  delete(where: Where<Row>): number {
    const { sql, values } = this.#condition(where);
    return this.#driver.all(`DELETE FROM ${this.#name} WHERE ${sql} RETURNING "id"`, values).length;
  }

  /** Removes rows whose `column` is below a bound, the lowest first and no more than `max`. */
  deleteBelow(column: keyof Row & string, bound: number, max: number): void {
    const lowest = `SELECT rowid FROM ${this.#name} WHERE ${quote(column)} < ? ORDER BY ${quote(column)} LIMIT ?`;
    this.#driver.all(`DELETE FROM ${this.#name} WHERE rowid IN (${lowest})`, [bound, max]);
  }

  #select(where: Where<Row>, tail: string): Row[] {
    const { sql, values } = this.#condition(where);
    return this.query(`${sql} ORDER BY rowid ${tail}`, values);
  }

  #condition(where: Where<Row>): { sql: string; values: SqlValue[] } {
    const names = Object.keys(where) as (keyof Row & string)[];
    const given = names.filter((name) => where[name] !== null);
    const parts = names.map((name) =>
      where[name] === null ? `${quote(name)} IS NULL` : `${quote(name)} = ?`,
    );
    return { sql: parts.join(' AND ') || '1', values: this.#encodeAll(where, given) };
  }

  #write(sql: string, values: SqlValue[]): SqlRow[] {
    try {
      return this.#driver.all(sql, values);
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      const columns = /UNIQUE constraint failed: (.+)/.exec(message)?.[1];
      if (columns) throw new UniqueViolation(columns);
      throw message.includes('FOREIGN KEY constraint failed') ? new RowGone(this.#name) : error;
    }
  }

  #encodeAll(row: Partial<Row>, names: (keyof Row & string)[]): SqlValue[] {
    return names.map((name) => encode(this.#columns[name], row[name]));
  }

  #decode(row: SqlRow): Row {
    const entries = Object.entries(this.#columns) as [string, Column][];
    return Object.fromEntries(
      entries.map(([name, column]) => [name, decode(column, row[name] ?? null)]),
    ) as Row;
  }
}

const quote = (name: string) => `"${name}"`;

function encode(column: Column, value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (column === 'json') return JSON.stringify(value);
  if (column === 'boolean') return value ? 1 : 0;
  return value as SqlValue;
}

function decode(column: Column, value: SqlValue): unknown {
  if (value === null) return null;
  if (column === 'json') return JSON.parse(String(value));
  if (column === 'boolean') return value === 1;
  return value;
}
