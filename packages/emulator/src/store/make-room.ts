import type { Table } from './table.ts';

/** How long rows are kept after they expired, in milliseconds: whoever moves the clock on and back finds them again. */
const GRACE = 86_400_000;

/** Rows that go when one comes: more than one, so that they become fewer; few, so that nobody waits. */
const BATCH = 5;

/** Makes room for a new row among rows that expire, by removing some that did so long ago. */
export function makeRoom<Row extends { id: string; expire: number }>(table: Table<Row>, now: number): void {
  table.deleteBelow('expire', now - GRACE, BATCH);
}
