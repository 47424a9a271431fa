import type { CoreOptions } from './core.ts';
import { createCore } from './create-core.ts';
import { createHandle, type Emulator } from './emulator.ts';
import { nameBrowser } from './page-request.ts';
import { browserPlatform } from './platform/browser.ts';
import { PageSocket } from './realtime/page-socket.ts';

export type { Clock } from './clock.ts';
export { ConfigError } from './config/fields.ts';
export type { Settings, SettingsInput } from './config/settings.ts';
export type { Fault, FaultRule, Faults } from './control/faults.ts';
export type { RequestEntry, RequestLog } from './control/request-log.ts';
export type { State } from './control/state.ts';
export type { CoreOptions } from './core.ts';
export type { Emulator } from './emulator.ts';
export type { Inbox, Message } from './inbox.ts';
export type { IdTokenRequest } from './oauth/id-token-request.ts';
export type { Seed, SeedIdentity, SeedMfa, SeedUser } from './seed/format.ts';
export type { Planted } from './seed/plant.ts';
export { SnapshotError } from './store/snapshot.ts';

/** Options of {@link createEmulator} in a page. */
export interface BrowserEmulatorOptions extends CoreOptions {
  /** Address the emulator stands for. Nothing listens there: see {@link installFetch}. */
  endpoint?: string;
}

/**
 * Starts an emulator inside the page, on SQLite in WebAssembly. It keeps nothing beyond the page.
 *
 * @param options - The address it stands for, and project settings.
 * @returns The running emulator.
 * @throws `ConfigError` when an option is unknown or cannot be used.
 * @example
 * ```ts
 * const emulator = await createEmulator({ projectId: 'demo' });
 * const restore = installFetch(emulator);
 * const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
 * ```
 */
export async function createEmulator(options: BrowserEmulatorOptions = {}): Promise<Emulator> {
  const { endpoint = 'http://localhost:4280/v1', ...settings } = options;
  const core = await createCore(browserPlatform, settings, null);
  return createHandle(core, endpoint.replace(/\/+$/, ''), core.close);
}

/**
 * Sends the page's requests for the emulator's address to the emulator; all others go out as before. Cookies
 * cannot be set this way: the SDK keeps its session in `X-Fallback-Cookies`, as it does wherever browsers drop
 * third-party cookies.
 *
 * @param emulator - The emulator that answers.
 * @returns A function that puts the page's own `fetch` back.
 * @example
 * ```ts
 * const restore = installFetch(emulator);
 * // ...
 * restore();
 * ```
 */
export function installFetch(emulator: Emulator): () => void {
  const original = globalThis.fetch;
  const { origin } = new URL(emulator.endpoint);
  const intercepting: typeof fetch = (input, init) => {
    // Only the address is read here: making a request of it would use up a body that is not for us.
    const address = input instanceof Request ? input.url : input;
    if (new URL(address, globalThis.location?.href).origin !== origin) return original(input, init);
    return emulator.fetch(nameBrowser(new Request(input, init)));
  };
  globalThis.fetch = intercepting;
  return () => {
    if (globalThis.fetch === intercepting) globalThis.fetch = original;
  };
}

/**
 * Connects the page's WebSockets for the emulator's address to the emulator; all others go out as before.
 *
 * @param emulator - The emulator at the other end.
 * @returns A function that puts the page's own `WebSocket` back.
 * @example
 * ```ts
 * const restore = installWebSocket(emulator);
 * const unsubscribe = client.subscribe('account', (event) => console.log(event));
 * ```
 */
export function installWebSocket(emulator: Emulator): () => void {
  const original = globalThis.WebSocket;
  const { host } = new URL(emulator.endpoint);
  const intercepting = new Proxy(original, {
    construct(target, [url, protocols]: [string | URL, string | string[] | undefined]) {
      const isOurs = new URL(url, location.href).host === host;
      return isOurs ? new PageSocket(emulator, url) : new target(url, protocols);
    },
  });
  globalThis.WebSocket = intercepting;
  return () => {
    if (globalThis.WebSocket === intercepting) globalThis.WebSocket = original;
  };
}
