import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Driver, SqlRow, SqlValue } from './driver.ts';

/** Statements that are kept ready; lists with queries of their own make new ones without end. */
const PREPARED = 500;

/** Waits this long for another process that is writing to the same file. */
const BUSY_MS = 5000;

/**
 * SQLite through `node:sqlite`. With a file, a commit is on the disk before it is acknowledged
 * (WAL with `synchronous = FULL`), and several processes may share the file.
 */
export function openNodeDriver(file: string | null): Driver {
  const database = new DatabaseSync(file ?? ':memory:');
  database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
  if (file) database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const statements = new Map<string, StatementSync>();

  function prepare(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= PREPARED) statements.clear();
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }

  return {
    exec: (sql) => database.exec(sql),
    all: (sql, values: readonly SqlValue[] = []) => prepare(sql).all(...values) as SqlRow[],
    close: () => database.close(),
  };
}
