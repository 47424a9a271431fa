import { useAccount } from '@appwrite-kit/hooks';
import { startEmulator } from '@appwrite-kit/testing/emulator';
import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { Card } from '../card/card.tsx';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { AlternativesRoom } from './alternatives-room.tsx';
import { AuthFlow } from './auth-flow.tsx';
import type { AuthMethod } from './methods.ts';
import { MEMBER } from './start.ts';

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

test('whom the app knows to be signed out sees the form at once, whoever was here before', async () => {
  const queryClient = new QueryClient();
  const guest = await openPage(emulator, <AskAgain />, queryClient);
  await expect
    .element(guest.getByRole('button', { name: 'Ask again' }))
    .toHaveAttribute('aria-busy', 'false');
  await cleanup();
  localStorage.setItem(MEMBER, '1');
  const page = await openPage(emulator, <AuthFlow />, queryClient);
  expect(page.getByLabelText('Email', { exact: true }).elements()).toHaveLength(1);
});

function AskAgain() {
  const { refetch, isFetching } = useAccount();
  return (
    <button type="button" aria-busy={isFetching} onClick={() => refetch()}>
      Ask again
    </button>
  );
}

test('once the form is there it stays, whatever becomes of the server', async () => {
  const account = await seedSignedIn(emulator);
  const first = await open();
  await expect.element(first.getByRole('heading', { name: /signed in as Ada/ })).toBeVisible();
  await cleanup();
  await account.deleteSession({ sessionId: 'current' });
  const page = await openPage(
    emulator,
    <>
      <AuthFlow />
      <AskAgain />
    </>,
  );
  const email = page.getByLabelText('Email', { exact: true });
  await email.fill(ada.email);
  await emulator.control('POST', 'faults', { path: '/v1/account', status: 400 });
  performance.clearResourceTimings();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect.poll(() => requestsTo('/account')).toBe(1);
  await expect.element(page.getByRole('button', { name: 'Ask again' })).toHaveAttribute('aria-busy', 'false');
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
  'the room that is kept for $what other methods is as high as they are',
  async ({ methods }) => {
    const heightOf = (page: { container: Element }) =>
      page.container.querySelector('.ak-after')?.getBoundingClientRect().height;
    const page = await open(methods);
    await expect.element(page.getByRole('button', { name: 'Continue with GitHub' })).toBeVisible();
    const height = heightOf(page);
    await cleanup();
    const kept = await openPage(
      emulator,
      <Card title="A card">
        <div className="ak-after">
          <AlternativesRoom methods={methods} />
        </div>
      </Card>,
    );
    expect(height).toBeGreaterThan(0);
    expect(heightOf(kept)).toBeCloseTo(height ?? 0, 0);
  },
);
