import { expect, onTestFinished, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { deleteSessionOptions } from './operations/sessions.ts';
import { createEmailPasswordSessionOptions } from './operations/sign-in.ts';
import { runMutation } from './run-mutation.ts';
import { openTab, withEmulator } from './testing/kit.tsx';
import { Status } from './testing/screens.tsx';
import { watchAuthStatus } from './watch-auth-status.ts';

const getEmulator = withEmulator();

type Tab = ReturnType<typeof openTab>;

/** What is told of a tab, as status and name, each once. */
function watch({ client, queryClient }: Tab): string[] {
  const told: string[] = [];
  const stop = watchAuthStatus(client, queryClient, ({ status, account }) => {
    const news = [status, account?.name].filter(Boolean).join(' ');
    if (news !== told.at(-1)) told.push(news);
  });
  onTestFinished(stop);
  return told;
}

async function signIn(tab: Tab) {
  const { email, password } = await tab.createUser();
  await runMutation(tab, createEmailPasswordSessionOptions, { email, password });
}

const reads = ({ calls }: Tab) => calls.filter((call) => call === 'GET /account').length;

test('tells of a guest, of who signs in, and of the end of the session', async () => {
  const tab = openTab(getEmulator());
  const told = watch(tab);
  await expect.poll(() => told).toEqual(['signed-out']);
  await signIn(tab);
  await expect.poll(() => told).toEqual(['signed-out', 'signed-in Ada']);
  await runMutation(tab, deleteSessionOptions, { sessionId: 'current' });
  await expect.poll(() => told).toEqual(['signed-out', 'signed-in Ada', 'signed-out']);
  expect(reads(tab)).toBe(2);
});

test('tells at once what the cache knows, and shares its request with the hooks', async () => {
  const tab = openTab(getEmulator());
  await tab.signIn(await tab.createUser());
  const screen = await render(tab.wrap(<Status />));
  const early = watch(tab);
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  expect(early).toEqual(['signed-in Ada']);
  expect(watch(tab)).toEqual(['signed-in Ada']);
  expect(reads(tab)).toBe(1);
});

test('does not ask again for a guest that is known', async () => {
  const tab = openTab(getEmulator());
  await expect.poll(() => watch(tab)).toEqual(['signed-out']);
  expect(watch(tab)).toEqual(['signed-out']);
  expect(reads(tab)).toBe(1);
});

test('tells of a server that fails', async () => {
  const tab = openTab(getEmulator());
  await getEmulator().control('POST', 'faults', { body: 'html' });
  const told = watch(tab);
  await expect.poll(() => told).toEqual(['error']);
});

test('tells nothing once it is stopped', async () => {
  const tab = openTab(getEmulator());
  const told: string[] = [];
  const stop = watchAuthStatus(tab.client, tab.queryClient, ({ status }) => told.push(status));
  await expect.poll(() => told).toEqual(['signed-out']);
  stop();
  await signIn(tab);
  expect(told).toEqual(['signed-out']);
});

test('a mutation that is run outside React leaves no password behind', async () => {
  const tab = openTab(getEmulator());
  await signIn(tab);
  expect(tab.queryClient.getMutationCache().getAll()).toEqual([]);
});
