import type { CDPSession, Page } from 'playwright-core';
import type { BrowserCommand } from 'vitest/node';

const sessions = new WeakMap<Page, CDPSession>();

/**
 * Lets a page fetch nothing from these addresses. Vitest's own sessions with the browser outlive the file that opened them, and one
 * that watches the network keeps every body: this one ends when nothing is blocked any more.
 */
const blockUrls: BrowserCommand<[urls: readonly string[]]> = async ({ page }, urls) => {
  await sessions.get(page)?.detach();
  sessions.delete(page);
  if (urls.length === 0) return;
  const session = await page.context().newCDPSession(page);
  sessions.set(page, session);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: [...urls] });
};

export const networkCommands = { blockUrls };
