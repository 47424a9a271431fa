import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from '@appwrite-kit/emulator';
import { launchOptions } from '@appwrite-kit/testing/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrival } from './arrival.ts';
import { isNetworkError } from './errors.ts';

const APP = 'virtual:app';
const user = { userId: 'ada', email: 'ada@example.com', password: 'Ada and a horse', name: 'Ada' };

const app = (endpoint: string, project: string) => `
import { QueryClient } from '@tanstack/react-query';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { AccountProvider, isNetworkError, useAuthStatus, useCreateEmailPasswordSession } from '@appwrite-kit/hooks';

function App() {
  const { status, error } = useAuthStatus();
  const signIn = useCreateEmailPasswordSession();
  const kind = (error) => isNetworkError(error) ? 'no network' : error?.type;
  return h('main', null,
    h('p', null, 'status: ', status, ' ', kind(error)),
    h('p', null, 'sign-in: ', signIn.status, ' ', kind(signIn.error)),
    h('button', { onClick: () => signIn.mutate(${JSON.stringify(user)}) }, 'Sign in'),
  );
}

const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
const props = { endpoint: '${endpoint}', projectId: '${project}', queryClient };
createRoot(document.querySelector('body')).render(h(AccountProvider, props, h(App)));
`;

/** Builds the app as Vite does for production: a first file, and those that it fetches later. */
async function buildApp(code: string): Promise<Rollup.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    resolve: { conditions: ['@appwrite-kit/source', 'module', 'browser', 'production'] },
    plugins: [
      {
        name: APP,
        resolveId: (id, importer) =>
          id.endsWith(APP)
            ? APP
            : importer === APP
              ? import.meta.resolve(id).replace('file://', '')
              : undefined,
        load: (id) => (id === APP ? code : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: APP } },
  });
  const { output } = built as Rollup.RollupOutput;
  return output.filter((file) => file.type === 'chunk');
}

let emulator: Awaited<ReturnType<typeof createEmulator>>;
let files: Rollup.OutputChunk[];
let browser: Browser;
let server: Server;
beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
  await emulator.fetch(
    new Request(`${emulator.endpoint}/account`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-appwrite-project': emulator.projectId },
      body: JSON.stringify(user),
    }),
  );
  files = await buildApp(app(emulator.endpoint, emulator.projectId));
  server = await serve(files);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await emulator?.close();
});

/** Serves the app as a host would. */
async function serve(files: Rollup.OutputChunk[]): Promise<Server> {
  const entry = files.find(({ isEntry }) => isEntry)?.fileName;
  const page = `<!doctype html><body></body><script type="module" src="/${entry}"></script>`;
  const server = createServer(({ url = '' }, response) => {
    const file = files.find(({ fileName }) => url === `/${fileName}`);
    response.setHeader('content-type', file ? 'text/javascript' : 'text/html').end(file?.code ?? page);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return server;
}

/** Opens the app. What it fetches after its first file arrives only while `isOnline` says so. */
async function open(isOnline: () => boolean): Promise<Page> {
  const entry = files.find(({ isEntry }) => isEntry)?.fileName;
  const page = await browser.newPage();
  await page.route('**/*.js', (route) =>
    isOnline() || route.request().url().endsWith(`/${entry}`)
      ? route.continue()
      : route.abort('internetdisconnected'),
  );
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);
  return page;
}

test('every bundler has its own error for a file that does not arrive, and all are network failures', async () => {
  const ofWebpack = Object.assign(new Error('Loading chunk 7 failed.'), {
    name: 'ChunkLoadError',
    type: 'missing',
  });
  await expect(arrival(Promise.reject(ofWebpack))).rejects.toSatisfy(isNetworkError);
});

test('what does not arrive is a network failure, and is fetched again with the next request', async () => {
  let isOnline = false;
  const page = await open(() => isOnline);
  await page.getByText('status: error no network').waitFor();
  await page.getByRole('button').click();
  await page.getByText('sign-in: error no network').waitFor();
  isOnline = true;
  await page.getByRole('button').click();
  await page.getByText('sign-in: success').waitFor();
  await page.getByText('status: signed-in').waitFor();
});

test('nothing is fetched twice', async () => {
  const page = await open(() => true);
  await page.getByText('status: signed-out').waitFor();
  await page.getByRole('button').click();
  await page.getByText('status: signed-in').waitFor();
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  expect(new Set(fetched).size).toBe(fetched.length);
});
