import type { CoreOptions } from './core.ts';
import { createCore } from './create-core.ts';
import { createHandle, type Emulator } from './emulator.ts';
import { nodePlatform } from './platform/node.ts';
import { serve } from './server/server.ts';

export type { Clock } from './clock.ts';
export { ConfigError } from './config/fields.ts';
export type { Settings, SettingsInput } from './config/settings.ts';
export type { Fault, FaultRule, Faults } from './control/faults.ts';
export type { RequestEntry, RequestLog } from './control/request-log.ts';
export type { State } from './control/state.ts';
export type { CoreOptions } from './core.ts';
export { DataFolderError } from './data-folder-error.ts';
export type { Emulator } from './emulator.ts';
export type { Inbox, Message } from './inbox.ts';
export type { IdTokenRequest } from './oauth/id-token-request.ts';
export type { Seed, SeedIdentity, SeedMfa, SeedUser } from './seed/format.ts';
export type { Planted } from './seed/plant.ts';
export { SnapshotError } from './store/snapshot.ts';

/** What an emulator stands for that listens nowhere. */
const DEFAULT_ENDPOINT = 'http://localhost:4280/v1';

/** Options of {@link createEmulator}: where it runs, and all that a project's settings can say. */
export interface EmulatorOptions extends CoreOptions {
  /** Port to listen on; a free one when left out. With `false` nothing listens, and only `fetch` reaches it. */
  port?: number | false;
  /** Address that an emulator without a port stands for. */
  endpoint?: string;
  /** Address to listen on; loopback only unless told. */
  host?: string;
  /** Folder in which everything survives a restart; in memory when left out. */
  data?: string;
}

/**
 * Starts an emulator of Appwrite's Account service in this process.
 *
 * @param options - Port, data folder and project settings; every one has a default.
 * @returns The running emulator.
 * @throws `ConfigError` when an option is unknown or cannot be used, `DataFolderError` when the folder cannot.
 * @example
 * ```ts
 * const emulator = await createEmulator({ projectId: 'demo' });
 * const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
 * // ...
 * await emulator.close();
 * ```
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = 'localhost', data = null, endpoint = DEFAULT_ENDPOINT, ...settings } = options;
  const core = await createCore(nodePlatform, settings, data);
  if (port === false) return createHandle(core, endpoint, core.close);
  try {
    const listening = await serve(core, port, host);
    setImmediate(core.prepare);
    const name = host.includes(':') ? `[${host}]` : host;
    return createHandle(core, `http://${name}:${listening.port}/v1`, async () => {
      await listening.close();
      await core.close();
    });
  } catch (error) {
    await core.close();
    throw error;
  }
}
