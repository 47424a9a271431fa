import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { ada } from '../testing/ada.ts';
import { openPage, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { AuthFlow } from './auth-flow.tsx';
import type { AuthMethod } from './methods.ts';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

/** Everything that has been on the page, from now on. */
function watchPage() {
  const seen: string[] = [];
  const watcher = new MutationObserver(() => seen.push(document.body.textContent ?? ''));
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
  return seen;
}

const open = (methods?: AuthMethod[]) => openPage(emulator, <AuthFlow {...(methods && { methods })} />);

test('who was signed in here before sees no form while the server is asked', async () => {
  await seedSignedIn(emulator);
  const first = await open();
  await expect.element(first.getByRole('heading', { name: /signed in as Ada/ })).toBeVisible();
  await cleanup();
  const seen = watchPage();
  const page = await open();
  await expect.element(page.getByRole('heading', { name: /signed in as Ada/ })).toBeVisible();
  expect(seen).not.toEqual([]);
  expect(seen.filter((text) => text.includes('Password'))).toEqual([]);
});

test('who has signed out sees the form at once the next time', async () => {
  await seedSignedIn(emulator);
  const first = await open();
  await first.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(first.getByLabelText('Email', { exact: true })).toBeVisible();
  await cleanup();
  const page = await open();
  expect(page.getByLabelText('Email', { exact: true }).elements()).toHaveLength(1);
});

test('a session that is over is found out, and the form stays from then on', async () => {
  const account = await seedSignedIn(emulator);
  const first = await open();
  await expect.element(first.getByRole('heading', { name: /signed in as Ada/ })).toBeVisible();
  await cleanup();
  await account.deleteSession({ sessionId: 'current' });
  const page = await open();
  const email = page.getByLabelText('Email', { exact: true });
  await email.fill(ada.email);
  await emulator.control('POST', 'faults', { path: '/v1/account', status: 500 });
  window.dispatchEvent(new Event('visibilitychange'));
  await expect.element(email).toHaveValue(ada.email);
});

test('a server that cannot be reached says so to who was signed in, and can be asked again', async () => {
  await seedSignedIn(emulator);
  const first = await open();
  await expect.element(first.getByRole('heading', { name: /signed in as Ada/ })).toBeVisible();
  await cleanup();
  await emulator.control('POST', 'faults', { path: '/v1/account', status: 400 });
  const page = await open();
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect.element(retry).toBeVisible();
  await emulator.control('DELETE', 'faults');
  await retry.click();
  await expect.element(page.getByRole('heading', { name: /signed in as Ada/ })).toBeVisible();
});

test.each([
  { what: 'a few', methods: ['password', 'magic-url', 'github', 'anonymous'] },
  { what: 'many', methods: ['password', 'google', 'github', 'apple', 'gitlab', 'discord', 'email-otp'] },
] satisfies { what: string; methods: AuthMethod[] }[])(
  'nothing moves when $what other methods arrive',
  async ({ methods }) => {
    const page = await open(methods);
    const link = page.getByRole('link', { name: 'Create account' });
    const placeOf = () => link.element().getBoundingClientRect().top;
    const before = placeOf();
    expect(page.getByRole('button', { name: 'GitHub' }).elements()).toHaveLength(0);
    await expect.element(page.getByRole('button', { name: 'Continue with GitHub' })).toBeVisible();
    expect(placeOf()).toBeCloseTo(before, 0);
  },
);
