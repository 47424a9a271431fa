import { createEmulator, type EmulatorOptions } from '@appwrite-kit/emulator';
import { launchOptions } from '@appwrite-kit/testing/chromium';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { serveDemo } from './serve-demo.ts';

export type Demo = Awaited<ReturnType<typeof openDemo>>;

/** The browser says this of every answer that is an error; the pages handle those. */
const ANSWERED_WITH_ERROR = /^Failed to load resource/;

/** The demo on an emulator of its own, and a Chromium to visit it with. */
export async function openDemo(options: EmulatorOptions = {}, page?: 'demo' | 'inMemory') {
  const emulator = await createEmulator({ rateLimits: false, ...options });
  const [site, browser] = await Promise.all([serveDemo(emulator, page), chromium.launch(launchOptions())]);
  const complaints: string[] = [];

  /** Opens a path of the demo, with an empty profile unless a context is given: nobody is signed in there. */
  async function visit(path = '', context?: BrowserContext): Promise<Page> {
    const page = await (context ?? (await browser.newContext())).newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !ANSWERED_WITH_ERROR.test(message.text())) {
        complaints.push(message.text());
      }
    });
    const calls: string[] = [];
    page.on('request', (request) => calls.push(`${request.method()} ${request.url()}`));
    page.on('response', (response) => calls.push(`${response.status()} ${response.url()}`));
    onTestFailed(async () => {
      const shown = await page.locator('body').ariaSnapshot();
      throw new Error(`${page.url()} showed:\n${shown}\nafter\n${calls.slice(-30).join('\n')}`);
    });
    await page.goto(new URL(path, site.url).href);
    return page;
  }

  return {
    emulator,
    browser,
    url: site.url,
    visit,
    /** Ends everything. Throws if a page had an error that nobody handled, or if React had something to complain of. */
    async close() {
      await browser.close();
      await site.close();
      await emulator.close();
      if (complaints.length > 0) throw new Error(`The pages complained:\n${complaints.join('\n')}`);
    },
  };
}
