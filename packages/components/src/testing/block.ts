import { cdp } from 'vitest/browser';

declare module 'vitest/browser' {
  interface CDPSession {
    send(method: 'Network.enable'): Promise<unknown>;
    send(method: 'Network.setBlockedURLs', options: { urls: readonly string[] }): Promise<unknown>;
  }
}

/** Lets the browser fetch nothing from these addresses, as if they could not be reached. `*` stands for anything. */
export async function block(...urls: readonly string[]): Promise<void> {
  await cdp().send('Network.enable');
  await cdp().send('Network.setBlockedURLs', { urls });
}
