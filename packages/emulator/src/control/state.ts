import { type Field, integer, listOf, number, objectOf, oneOf, recordOf } from '../config/fields.ts';
import { type ChangeableSettings, changeable } from '../config/live-settings.ts';
import type { Core } from '../core.ts';
import type { SqlRow } from '../store/driver.ts';
import type { TablesSnapshot } from '../store/snapshot.ts';
import { faultInput } from './fault-input.ts';
import type { Fault } from './faults.ts';

/** All that an emulator remembers. One emulator makes it for another; it is not meant to be written by hand. */
export interface State extends TablesSnapshot {
  format: 'appwrite-emulator-state';
  /** Seconds by which the clock is ahead of real time. */
  clock: number;
  faults: Fault[];
  settings: ChangeableSettings;
}

/** Checked elsewhere: cells by the store, settings as those of a config file are. */
const unchecked =
  <T>(): Field<T> =>
  (value) =>
    value as T;

const state = objectOf<State>({
  format: oneOf('appwrite-emulator-state'),
  schema: integer(1),
  clock: number,
  faults: listOf(faultInput),
  settings: unchecked(),
  tables: recordOf(listOf(recordOf<SqlRow[string]>(unchecked()))),
});

/** Copies everything: users, sessions, tokens, messages, clock, faults and settings. */
export function takeState({ projects, clock, faults, settings }: Core): State {
  return {
    format: 'appwrite-emulator-state',
    clock: clock.offset,
    faults: faults.all().map(({ id: _, ...fault }) => fault),
    settings: changeable(settings),
    ...projects.main.store.snapshot(),
  };
}

/**
 * Puts a copy in the place of everything, and forgives what rate limits counted. Throws a `ConfigError` or a
 * `SnapshotError` and changes nothing when the copy does not fit.
 */
export function restoreState(core: Core, input: unknown): void {
  const { projects, clock, faults, limits, liveSettings, changes } = core;
  const given = state(input, '');
  const settings = liveSettings.complete(given.settings);
  projects.main.store.restore(given);
  liveSettings.apply(settings);
  clock.reset();
  clock.advance(given.clock);
  faults.clear();
  for (const fault of given.faults) faults.add(fault);
  limits.clear();
  changes.emit('users');
  changes.emit('messages');
}
