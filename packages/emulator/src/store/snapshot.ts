import { type Driver, type SqlRow, type SqlValue, transaction } from './driver.ts';

/** Everything a database holds, as SQLite gives it. */
export interface TablesSnapshot {
  /** Version of the tables; a snapshot fits only the same. */
  schema: number;
  /** The rows of every table, in order of age. */
  tables: Record<string, SqlRow[]>;
}

/** A snapshot that does not fit, in a sentence for the person who sent it. */
export class SnapshotError extends Error {}

/** Copies every row of every table. */
export function takeSnapshot(driver: Driver): TablesSnapshot {
  const tables = tableNames(driver).map((name) => [
    name,
    driver.all(`SELECT * FROM ${quote(name)} ORDER BY rowid`),
  ]);
  return { schema: schemaVersion(driver), tables: Object.fromEntries(tables) };
}

/** Puts a snapshot in the place of all there is; throws {@link SnapshotError} and changes nothing when it cannot. */
export function restoreSnapshot(driver: Driver, { schema, tables }: TablesSnapshot): void {
  const known = tableNames(driver);
  const version = schemaVersion(driver);
  if (schema !== version) {
    throw new SnapshotError(`The snapshot has version ${schema}, this emulator reads version ${version}.`);
  }
  const unknown = Object.keys(tables).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new SnapshotError(`The snapshot has an unknown table \`${unknown}\`.`);
  transaction(driver, () => {
    driver.exec('PRAGMA defer_foreign_keys = ON');
    for (const name of known) driver.exec(`DELETE FROM ${quote(name)}`);
    for (const name of known) insertRows(driver, name, tables[name] ?? []);
    if (driver.all('PRAGMA foreign_key_check').length > 0) {
      throw new SnapshotError('The snapshot has rows whose owner is missing.');
    }
  });
}

function insertRows(driver: Driver, table: string, rows: readonly SqlRow[]): void {
  const columns = driver.all(`PRAGMA table_info(${quote(table)})`).map(({ name }) => String(name));
  const places = columns.map(() => '?').join(', ');
  const sql = `INSERT INTO ${quote(table)} (${columns.map(quote).join(', ')}) VALUES (${places})`;
  rows.forEach((row, index) => {
    const where = `\`tables.${table}[${index}]\``;
    const odd = Object.keys(row).find((name) => !columns.includes(name));
    if (odd !== undefined) throw new SnapshotError(`${where} has an unknown column \`${odd}\`.`);
    try {
      driver.all(
        sql,
        columns.map((name) => readValue(row[name], `${where}, column \`${name}\``)),
      );
    } catch (error) {
      throw error instanceof SnapshotError ? error : new SnapshotError(`${where} cannot be restored.`);
    }
  });
}

function readValue(value: unknown, where: string): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new SnapshotError(`${where} must be text, a number or null.`);
}

function tableNames(driver: Driver): string[] {
  return driver
    .all(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`)
    .map(({ name }) => String(name));
}

function schemaVersion(driver: Driver): number {
  return Number(driver.all('PRAGMA user_version')[0]?.user_version ?? 0);
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
