import { createEmulator } from '@appwrite-kit/emulator';
import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Client } from 'appwrite';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  AccountProvider,
  useAuthStatus,
  useEmailOtp,
  useGuest,
  useJwt,
  useLinkedIdentities,
  useMagicUrl,
  useMfaChallenge,
  useMfaSetup,
  useOAuth,
  usePhoneOtp,
  useRecovery,
  useSignOut,
  useVerification,
} from './index.ts';
import { accountOptions } from './options.ts';

let emulator: Awaited<ReturnType<typeof createEmulator>>;
beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
});
afterAll(() => emulator.close());

/** A server's client, which acts for the visitor whose cookie it was given. */
function serverClient(session?: string): Client {
  const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
  return session ? client.setSession(session) : client;
}

async function signUp(): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-appwrite-project': emulator.projectId };
  const user = { userId: 'ada', email: 'ada@example.com', password: 'correct horse', name: 'Ada' };
  const post = (path: string) =>
    fetch(emulator.endpoint + path, { method: 'POST', headers, body: JSON.stringify(user) });
  await post('/account');
  const answer = await post('/account/sessions/email');
  const cookies = JSON.parse(answer.headers.get('x-fallback-cookies') ?? '{}');
  return decodeURIComponent(cookies[`a_session_${emulator.projectId}`]);
}

function Greeting() {
  const { status, account } = useAuthStatus();
  return createElement('p', null, `${status} ${account?.name ?? ''}`);
}

/** Reads on the server, carries the state over, and renders the first paint of the browser. */
async function firstPaint(session?: string): Promise<string> {
  const client = serverClient(session);
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(accountOptions(client));
  const state = JSON.parse(JSON.stringify(dehydrate(queryClient)));
  const page = createElement(HydrationBoundary, { state }, createElement(Greeting));
  const account = createElement(AccountProvider, { client: serverClient() }, page);
  return renderToString(createElement(QueryClientProvider, { client: new QueryClient() }, account));
}

test('a dehydrated account is in the first paint', async () => {
  expect(await firstPaint(await signUp())).toContain('signed-in Ada');
});

test('a guest is a guest in the first paint, though errors are not dehydrated', async () => {
  expect(await firstPaint()).toContain('signed-out');
});

test('without state a server renders the wait, and asks nobody', () => {
  const app = createElement(
    AccountProvider,
    { endpoint: 'http://nowhere.test/v1', projectId: 'x' },
    createElement(Greeting),
  );
  expect(renderToString(app)).toContain('loading');
});

const allFlows = {
  useEmailOtp,
  useGuest,
  useJwt,
  useLinkedIdentities,
  useMagicUrl,
  useMfaChallenge,
  useMfaSetup,
  useOAuth,
  usePhoneOtp,
  useRecovery,
  useSignOut,
  useVerification,
};

function Flow({ useFlow }: { useFlow: () => { status: string } }) {
  return ` ${useFlow().status}`;
}

test('every flow renders on a server, before anything is known', () => {
  const flows = Object.values(allFlows).map((useFlow) => createElement(Flow, { useFlow }));
  const app = createElement(AccountProvider, { client: serverClient() }, ...flows);
  const html = renderToString(app);
  expect(html.replaceAll('<!-- -->', '')).toBe(
    ' idle loading idle loading idle loading loading idle idle idle idle idle',
  );
});
