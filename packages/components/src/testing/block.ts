import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    blockUrls(urls: readonly string[]): Promise<void>;
  }
}

/** Lets the browser fetch nothing from these addresses, as if they could not be reached. `*` stands for anything. */
export const block = (...urls: readonly string[]): Promise<void> => commands.blockUrls(urls);
