import { fileURLToPath } from 'node:url';
import { createEmulator, type EmulatorOptions } from '@appwrite-kit/emulator';
import { launchOptions } from '@appwrite-kit/testing/chromium';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

export type Demo = Awaited<ReturnType<typeof openDemo>>;

/** The demo as `npm start` serves it, on an emulator of its own, and a Chromium to visit it with. */
export async function openDemo(options: EmulatorOptions = {}) {
  const emulator = await createEmulator({ rateLimits: false, ...options });
  process.env.VITE_APPWRITE_ENDPOINT = emulator.endpoint;
  process.env.VITE_APPWRITE_PROJECT = emulator.projectId;
  const server = await createServer({
    root,
    server: { port: 0 },
    cacheDir: 'node_modules/.vite-e2e',
    logLevel: 'error',
  });
  await server.listen();
  const browser = await chromium.launch(launchOptions());
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The demo has no address.');

  return {
    emulator,
    url,
    /** A page with an empty profile: nobody is signed in there. */
    async visit(path = ''): Promise<Page> {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(new URL(path, url).href);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await emulator.close();
    },
  };
}

/** Presses Tab until the element with this accessible name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const label = await focused.evaluate((element) => {
      const field = element as HTMLInputElement;
      return (
        element.getAttribute('aria-label') ??
        field.labels?.[0]?.textContent ??
        element.textContent ??
        ''
      ).trim();
    });
    if (typeof name === 'string' ? label === name : name.test(label)) return;
  }
  throw new Error(`Tab never reaches ${name}.`);
}
