import initSqlite from '@sqlite.org/sqlite-wasm';
import type { Driver, SqlRow, SqlValue } from './driver.ts';

/** SQLite compiled to WebAssembly, in memory: the whole emulator inside a page. */
export async function openWasmDriver(): Promise<Driver> {
  const sqlite = await initSqlite();
  const database = new sqlite.oo1.DB(':memory:');
  return {
    exec: (sql) => {
      database.exec(sql);
    },
    all: (sql, values: readonly SqlValue[] = []) =>
      database.exec(sql, {
        ...(values.length > 0 && { bind: [...values] }),
        rowMode: 'object',
        returnValue: 'resultRows',
      }) as SqlRow[],
    close: () => database.close(),
  };
}
