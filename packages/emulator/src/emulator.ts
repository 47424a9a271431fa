import type { Clock } from './clock.ts';
import type { Settings, SettingsInput } from './config/settings.ts';
import type { Faults } from './control/faults.ts';
import type { RequestLog } from './control/request-log.ts';
import type { State } from './control/state.ts';
import type { Core } from './core.ts';
import type { Inbox } from './inbox.ts';
import type { IdTokenRequest } from './oauth/id-token-request.ts';
import type { Peer, RealtimeConnection } from './realtime/connection.ts';
import type { Seed } from './seed/format.ts';
import type { Planted } from './seed/plant.ts';

/** A running emulator. */
export interface Emulator {
  /** Address for the SDK's `setEndpoint`, e.g. `http://localhost:4280/v1`. */
  readonly endpoint: string;
  /** Id for the SDK's `setProject`. */
  readonly projectId: string;
  /** Secret for a server-side SDK's `setKey`: the first key of the settings, or a random one. */
  readonly apiKey: string;
  /** The mails and texts that were sent. */
  readonly inbox: Inbox;
  /** The clock that everything that expires reads. */
  readonly clock: Clock;
  /** Rules about requests that go wrong. */
  readonly faults: Faults;
  /** The requests of late. */
  readonly requests: RequestLog;
  /** The settings as they are now. */
  readonly settings: Settings;
  /**
   * Changes settings while the emulator runs: what is given is merged in, `null` puts a default back.
   *
   * @throws `ConfigError` when something is unknown or cannot be used.
   */
  changeSettings(changes: SettingsInput): Settings;
  /**
   * Adds users. One whose id, email or phone number is taken is left alone.
   *
   * @throws `ConfigError` that names the mistake by its path.
   * @example
   * ```ts
   * await emulator.seed({ users: [{ id: 'ada', email: 'ada@example.com', password: 'analytical' }] });
   * ```
   */
  seed(seed: Seed): Promise<Planted>;
  /** All users in the form that {@link seed} takes, passwords as hashes. */
  exportSeed(): Promise<Seed>;
  /**
   * Makes an ID token for the SDK's `createIdTokenSession`, as an app would get it from Google or Apple.
   *
   * @returns The token, good for an hour.
   * @throws `ConfigError` that names the mistake by its path.
   * @example
   * ```ts
   * const idToken = await emulator.createIdToken({ provider: 'google', identity: { email: 'ada@example.com' } });
   * await account.createIdTokenSession({ provider: IdTokenProvider.Google, idToken });
   * ```
   */
  createIdToken(request: IdTokenRequest): Promise<string>;
  /** Copies all that the emulator remembers, exactly. */
  snapshot(): Promise<State>;
  /**
   * Puts a copy in the place of everything.
   *
   * @throws `ConfigError` or `SnapshotError` when it does not fit; nothing has changed then.
   */
  restore(state: State): Promise<void>;
  /** Answers a request without the network. */
  fetch(request: Request): Promise<Response>;
  /** Connects to realtime without the network: what the emulator says goes to `peer`. */
  connect(peer: Peer): Promise<RealtimeConnection>;
  /** Forgets users, messages, counters, faults and clock. */
  reset(): Promise<void>;
  /** Ends everything the emulator holds. Calling it again changes nothing. */
  close(): Promise<void>;
}

/** What callers within the same process or page come from. */
const OWN_ADDRESS = '127.0.0.1';

/** The public side of a core; `close` ends whatever was put around it. */
export function createHandle(core: Core, endpoint: string, close: () => Promise<void>): Emulator {
  const { projectId, apiKey, inbox, clock, faults, requests, settings, liveSettings, reset } = core;
  let closing: Promise<void> | undefined;
  return {
    endpoint,
    projectId,
    apiKey,
    inbox,
    clock,
    faults,
    requests,
    settings,
    changeSettings: (changes) => liveSettings.change(changes),
    seed: async (seed) => (await import('./seed/plant.ts')).plantSeed(core, seed),
    exportSeed: async () => (await import('./seed/export.ts')).exportSeed(core),
    createIdToken: async (request) =>
      (await import('./oauth/id-token-request.ts')).makeIdToken(core, new URL(endpoint).origin, request),
    snapshot: async () => (await import('./control/state.ts')).takeState(core),
    restore: async (state) => (await import('./control/state.ts')).restoreState(core, state),
    fetch: (request) => core.fetch(request, OWN_ADDRESS),
    async connect(peer) {
      const { RealtimeConnection } = await import('./realtime/connection.ts');
      return new RealtimeConnection(core, peer);
    },
    reset,
    close() {
      closing ??= close();
      return closing;
    },
  };
}
