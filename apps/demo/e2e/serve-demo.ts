import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const configFile = fromHere('../vite.config.ts');

/** The demo, or another page that needs as much. */
const PAGES = { demo: fromHere('..'), inMemory: fromHere('./in-memory') } as const;

/**
 * Serves the demo on a free port. It is made of few files, so that a page is there quickly, and with React's development
 * build, whose StrictMode does everything twice.
 */
export async function serveDemo(
  emulator: { endpoint: string; projectId: string },
  page: keyof typeof PAGES = 'demo',
) {
  const root = PAGES[page];
  const outDir = await mkdtemp(join(tmpdir(), 'appwrite-kit-demo-'));
  await build({
    root,
    configFile,
    mode: 'development',
    logLevel: 'error',
    build: { outDir, minify: false, reportCompressedSize: false },
    define: {
      'import.meta.env.VITE_APPWRITE_ENDPOINT': JSON.stringify(emulator.endpoint),
      'import.meta.env.VITE_APPWRITE_PROJECT': JSON.stringify(emulator.projectId),
    },
  });
  const server = await preview({
    root,
    configFile,
    logLevel: 'error',
    preview: { port: 0 },
    build: { outDir },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The demo has no address.');
  return {
    url,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
