import { type HttpHandler, http } from 'msw';
import type { Emulator } from './emulator.ts';
import { nameBrowser } from './page-request.ts';

/**
 * Handlers for Mock Service Worker that answer every request for the emulator's address, in Node and in the browser.
 * Nothing has to listen there: an emulator made with `port: false` can stand for any address, a production one too.
 * Realtime goes past them, and so does the server SDK `node-appwrite`, which brings an HTTP client of its own: for
 * these, let the emulator listen.
 *
 * @param emulator - The emulator that answers.
 * @returns The handlers, for `setupServer` or `setupWorker`.
 * @example
 * ```ts
 * const emulator = await createEmulator({ port: false, endpoint: 'https://appwrite.example.com/v1' });
 * const server = setupServer(...emulatorHandlers(emulator));
 * server.listen();
 * ```
 */
export function emulatorHandlers(emulator: Pick<Emulator, 'endpoint' | 'fetch'>): HttpHandler[] {
  const { origin } = new URL(emulator.endpoint);
  return [http.all(`${origin}/*`, ({ request }) => emulator.fetch(nameBrowser(request)))];
}
