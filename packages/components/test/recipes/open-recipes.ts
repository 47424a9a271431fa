import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@appwrite-kit/emulator';
import { launchOptions } from '@appwrite-kit/testing/chromium';
import tailwindcss from '@tailwindcss/vite';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import manifest from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('./pages/', import.meta.url));
const SOURCE = '@appwrite-kit/source';

/** Tailwind finds style sheets by conditions of its own: it is told where their sources are. */
const sheets = Object.entries(manifest.exports)
  .filter(([path]) => path.endsWith('.css'))
  .map(([path, entry]) => ({
    find: manifest.name + path.slice(1),
    replacement: fileURLToPath(new URL(`../../${Object(entry)[SOURCE]}`, import.meta.url)),
  }));

const names = ['plain', 'tailwind', 'shadcn'] as const;

/** Builds a small app for every recipe, with the real Tailwind, and opens its pages in a browser. */
export async function openRecipes() {
  const outDir = await mkdtemp(join(tmpdir(), 'recipes-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [tailwindcss()],
    resolve: { conditions: [SOURCE, 'module', 'browser', 'production'], alias: sheets },
    build: { outDir, rolldownOptions: { input: names.map((name) => `${root}${name}.html`) } },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0 },
  });
  const emulator = await createEmulator({ projectId: 'recipes' });
  const browser = await chromium.launch(launchOptions());
  return {
    async open(name: (typeof names)[number], query: Record<string, string> = {}): Promise<Page> {
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      const search = new URLSearchParams({ ...query, endpoint: emulator.endpoint });
      await page.goto(`${server.resolvedUrls?.local[0]}${name}.html?${search}`);
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await emulator.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
