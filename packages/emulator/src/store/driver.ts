/** What SQLite can hold in one column. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** A row as SQLite gives it. */
export type SqlRow = Record<string, SqlValue>;

/**
 * The little of SQLite that the store needs. Synchronous, so that a transaction never interleaves with
 * another request; the same interface stands over `node:sqlite` and over SQLite WASM.
 */
export interface Driver {
  /** Runs statements that answer nothing. */
  exec(sql: string): void;
  /** Runs one statement and gives its rows. */
  all(sql: string, values?: readonly SqlValue[]): SqlRow[];
  /** Ends the connection. */
  close(): void;
}

/** The file cannot be written to; whatever was under way is undone. */
export class StoreUnwritable extends Error {
  constructor(reason: string, cause: unknown) {
    super(reason, { cause });
    this.name = 'StoreUnwritable';
  }
}

/** Runs `work` as one transaction that takes the write lock first; an error undoes all of it. */
export function transaction<T>(driver: Driver, work: () => T): T {
  driver.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    driver.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(driver);
    throw error;
  }
}

function rollBack(driver: Driver): void {
  try {
    driver.exec('ROLLBACK');
  } catch {
    // A full disk has undone the transaction already; what matters is the error that told of it.
  }
}
