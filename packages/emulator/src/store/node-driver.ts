import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Driver, type SqlRow, type SqlValue, StoreUnwritable } from './driver.ts';

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
    exec: (sql) => tellWhy(() => database.exec(sql)),
    all: (sql, values: readonly SqlValue[] = []) => tellWhy(() => prepare(sql).all(...values) as SqlRow[]),
    close: () => database.close(),
  };
}

/** What SQLite's primary result codes mean to whoever runs the emulator. */
const REASONS: Readonly<Record<number, string>> = {
  5: 'another process keeps its file locked',
  8: 'its file is read-only',
  10: 'its disk refuses to write',
  13: 'its disk is full',
};

/** Runs `work`; a file that cannot be written to is told apart from every other error. */
function tellWhy<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    const reason = REASONS[code];
    throw reason === undefined ? error : new StoreUnwritable(reason, error);
  }
}
