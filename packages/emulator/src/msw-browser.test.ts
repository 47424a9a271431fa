import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../../testing/chromium.ts';

let folder: string;
let app: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'msw-app-'));
  const shared = { configFile: false, logLevel: 'error', build: { outDir: folder } } as const;
  await build({
    ...shared,
    root: fileURLToPath(new URL('../test/msw-app', import.meta.url)),
    publicDir: dirname(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'))),
    resolve: { conditions: ['@appwrite-kit/source', 'module', 'browser', 'development|production'] },
    build: { ...shared.build, target: 'esnext', minify: false },
  });
  app = await preview({ ...shared, preview: { port: 0, host: 'localhost' } });
  browser = await chromium.launch(launchOptions());
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.close();
  await rm(folder, { recursive: true });
});

test('a page whose requests a service worker catches signs in without any server', async () => {
  const page = await browser.newPage();
  await page.goto(app.resolvedUrls?.local[0] ?? '');
  await page.getByText('Ada on').waitFor();
  expect(await page.locator('#who').textContent()).toMatch(/^Ada on (Headless )?Chrom/);
}, 60_000);
