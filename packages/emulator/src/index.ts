import type { Clock } from './clock.ts';
import type { Faults } from './control/faults.ts';
import { type CoreOptions, createCore } from './core.ts';
import type { Inbox } from './inbox.ts';
import { nodePlatform } from './platform/node.ts';
import { serve } from './server/server.ts';

export type { Clock } from './clock.ts';
export { ConfigError } from './config/fields.ts';
export type { Fault, Faults } from './control/faults.ts';
export type { Inbox, Message } from './inbox.ts';

/** Options of {@link createEmulator}: where it runs, and all that a project's settings can say. */
export interface EmulatorOptions extends CoreOptions {
  /** Port to listen on; a free one when left out. */
  port?: number;
  /** Address to listen on; loopback only unless told. */
  host?: string;
  /** Folder in which everything survives a restart; in memory when left out. */
  data?: string;
}

/** A running emulator. */
export interface Emulator {
  /** Address for the SDK's `setEndpoint`, e.g. `http://localhost:4280/v1`. */
  readonly endpoint: string;
  /** Id for the SDK's `setProject`. */
  readonly projectId: string;
  /** Key for a server-side SDK's `setKey`, with every scope. */
  readonly apiKey: string;
  /** Answers a request without the network. */
  fetch(request: Request): Promise<Response>;
  /** The mails and texts that were sent. */
  readonly inbox: Inbox;
  /** The clock that everything that expires reads. */
  readonly clock: Clock;
  /** Rules about requests that go wrong. */
  readonly faults: Faults;
  /** Forgets users, messages, counters, faults and clock. */
  reset(): Promise<void>;
  /** Ends the server and everything it holds. */
  close(): Promise<void>;
}

/**
 * Starts an emulator of Appwrite's Account service in this process.
 *
 * @throws `ConfigError` when an option is unknown or cannot be used.
 * @example
 * ```ts
 * const emulator = await createEmulator({ projectId: 'demo' });
 * const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
 * // ...
 * await emulator.close();
 * ```
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = 'localhost', data = null, ...settings } = options;
  const core = await createCore(nodePlatform, settings, data);
  try {
    const listening = await serve(core, port, host);
    const { projectId, apiKey, inbox, clock, faults, reset } = core;
    return {
      endpoint: `http://${host}:${listening.port}/v1`,
      projectId,
      apiKey,
      fetch: (request) => core.fetch(request, '127.0.0.1'),
      inbox,
      clock,
      faults,
      reset,
      async close() {
        await listening.close();
        await core.close();
      },
    };
  } catch (error) {
    await core.close();
    throw error;
  }
}
