import { createEmulator, type Emulator, type EmulatorOptions } from '@appwrite-kit/emulator';
import { launchOptions } from '@appwrite-kit/testing/chromium';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { type BundleOptions, benchFolder, bundle } from '../bytes/bundle.ts';
import { pages as loginPages } from '../bytes/login.ts';
import { installProbe, type Probe } from './probe.ts';
import { serve } from './serve.ts';

const files = {
  ...loginPages,
  forms: `${benchFolder}browser/pages/forms.tsx`,
  hooks: `${benchFolder}browser/pages/hooks.tsx`,
  readers: `${benchFolder}browser/pages/readers.tsx`,
} as const;
export type PageName = keyof typeof files;

/** A browser, the pages of the bench and an emulator for them. */
export interface Bench {
  readonly browser: Browser;
  readonly emulator: Emulator;
  /** The address of a page, with what it needs to know of the emulator. */
  addressOf(name: PageName, query?: Record<string, string>): string;
  /** An empty page to follow from its start, in a browser profile of its own unless one is shared. */
  blank(from?: Page): Promise<Page>;
  /** Opens a page, in a browser profile of its own unless one is shared. */
  open(name: PageName, query?: Record<string, string>, from?: Page): Promise<Page>;
  close(): Promise<void>;
}

const inFlight = new WeakMap<Page, Set<Request>>();

/** Keeps account of the requests that a page waits for. */
function watchFlight(page: Page): void {
  const requests = new Set<Request>();
  inFlight.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** Builds the pages and starts everything that measuring in a browser takes. */
export async function openBench(
  names: readonly PageName[],
  options: BundleOptions = {},
  settings: EmulatorOptions = {},
): Promise<Bench> {
  const built = names.map(async (name) => {
    const page = await bundle(files[name], { ...options, base: `/${name}/` });
    return [name, page] as const;
  });
  const server = await serve(Object.fromEntries(await Promise.all(built)));
  const emulator = await createEmulator({ projectId: 'bench', rateLimits: false, ...settings });
  const browser = await chromium.launch(launchOptions({ isWhole: true }));

  const addressOf = (name: PageName, query: Record<string, string> = {}) => {
    const search = new URLSearchParams({
      ...query,
      endpoint: emulator.endpoint,
      project: emulator.projectId,
    });
    return `${server.address(name)}?${search}`;
  };

  const blank = async (from?: Page) => {
    const context = from?.context() ?? (await browser.newContext());
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    watchFlight(page);
    await page.addInitScript(installProbe);
    return page;
  };

  return {
    browser,
    emulator,
    addressOf,
    blank,
    async open(name, query, from) {
      const page = await blank(from);
      await page.goto(addressOf(name, query));
      return page;
    },
    async close() {
      await browser.close();
      await emulator.close();
      await server.close();
    },
  };
}

/** Waits until the page has nothing left to do. */
export const settle = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));

/** How often in a row, and how many milliseconds apart, nothing may have happened until a page counts as at rest. */
const STILL = 5;
const APART = 25;

/** Waits until nothing is on its way, and React has shown what arrived. */
export async function rest(page: Page): Promise<void> {
  for (let still = 0, before = -1; still < STILL; ) {
    await page.waitForTimeout(APART);
    // Last of all, a busy page may finish what it is at.
    if (still === STILL - 1) await settle(page);
    const commits = await page.evaluate(() => window.probe.commits);
    const isStill = commits === before && inFlight.get(page)?.size === 0;
    still = isStill ? still + 1 : 0;
    before = commits;
  }
}

/** What React did between two moments. */
export async function whatReactDid(page: Page, action: () => Promise<unknown>) {
  await settle(page);
  const before = await readProbe(page);
  await action();
  await settle(page);
  const after = await readProbe(page);
  const renders = (name: string) => (after.rendersByName[name] ?? 0) - (before.rendersByName[name] ?? 0);
  return {
    commits: after.commits - before.commits,
    renders: after.renders - before.renders,
    rendersOf: renders,
  };
}

export const readProbe = (page: Page): Promise<Probe> => page.evaluate(() => structuredClone(window.probe));
