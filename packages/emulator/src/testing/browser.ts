import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../../../testing/chromium.ts';
import type { Emulator } from '../emulator.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Starts the machine's Chromium. */
export const launch = (): Promise<Browser> => chromium.launch(launchOptions());

/** The emulator's page in a window of its own, and whatever went wrong in it. */
export interface EmulatorPage {
  page: Page;
  /** Errors and console messages, blocked contents among them. */
  problems: string[];
}

/** How long one step may take on a busy machine, in milliseconds: less than a test, so that the step is named. */
const STEP_TIMEOUT = 10_000;

/** Opens the emulator's page at a section. */
export async function openPage(
  browser: Browser,
  { endpoint }: Emulator,
  section = '',
  options: BrowserContextOptions = {},
): Promise<EmulatorPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_TIMEOUT);
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  await page.goto(new URL(`/_emulator#${section}`, endpoint).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('#connection.live').waitFor({ state: 'attached' });
  return { page, problems };
}

/** What axe finds wrong with a page. It is put in by the browser itself, which no policy keeps out. */
export async function violations(page: Page): Promise<string[]> {
  const { readFile } = await import('node:fs/promises');
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const results = await axe.run(document, { iframes: false });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
