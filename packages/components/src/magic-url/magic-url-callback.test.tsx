import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Account, Client } from 'appwrite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { MagicUrlCallback, type MagicUrlCallbackProps } from './magic-url-callback.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
let goBack: (() => void) | undefined;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(() => {
  goBack?.();
  goBack = undefined;
});
afterAll(() => emulator.stop());

/** The link that a mail to Grace brings. */
async function mailedLink() {
  const account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
  const url = `${window.location.origin}/`;
  await account.createMagicURLToken({ userId: 'grace', email: 'grace@example.com', url });
  return (await emulator.messages()).at(-1)?.links[0] ?? '';
}

async function open(link: string, props: MagicUrlCallbackProps = {}) {
  goBack = followLink(link);
  performance.clearResourceTimings();
  const screen = await openPage(emulator, <MagicUrlCallback retryLink={{ href: '/sign-in' }} {...props} />);
  return {
    screen,
    heading: (name: string) => screen.getByRole('heading', { name }),
    button: screen.getByRole('button', { name: 'Continue' }),
    retry: screen.getByRole('link', { name: 'Ask for a new link' }),
  };
}

test('waits for a click, since mail scanners open links too', async () => {
  const onSuccess = vi.fn();
  const page = await open(await mailedLink(), { onSuccess });
  await expect.element(page.button).toBeVisible();
  expect(window.location.href).not.toMatch(/secret|userId/);
  expect(requestsTo('/account/sessions/token')).toBe(0);
  await page.button.dblClick();
  await expect.element(page.heading('That worked')).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/sessions/token')).toBe(1);
});

test('redeems by itself, once, if the app wants that', async () => {
  const onSuccess = vi.fn();
  const page = await open(await mailedLink(), { autoRedeem: true, onSuccess });
  await expect.element(page.heading('That worked')).toBeVisible();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/sessions/token')).toBe(1);
});

test('a failure can be tried again', async () => {
  const link = await mailedLink();
  await emulator.control('POST', 'faults', { path: '/v1/account/sessions/token', status: 500 });
  const page = await open(link, { autoRedeem: true });
  await expect
    .element(page.screen.getByRole('alert'))
    .toHaveTextContent('The server has a problem. Try again in a moment.');
  await emulator.control('DELETE', 'faults');
  await page.button.click();
  await expect.element(page.heading('That worked')).toHaveFocus();
});

test('says how long to wait before it can be tried again', async () => {
  const link = await mailedLink();
  const path = '/v1/account/sessions/token';
  await emulator.control('POST', 'faults', { path, status: 429, type: 'general_rate_limit_exceeded' });
  const page = await open(link);
  await page.button.click();
  await expect.element(page.screen.getByRole('timer')).toMatchTextContent(/\d:\d\d/);
});

test('says so when the answer is slow to come', async () => {
  const link = await mailedLink();
  await emulator.control('POST', 'faults', { path: '/v1/account/sessions/token', latency: 60_000 });
  const page = await open(link);
  await page.button.click();
  await expect.element(page.screen.getByText('This takes longer than usual…')).toBeVisible();
});

test('an expired link says so', async () => {
  const link = new URL(await mailedLink());
  link.searchParams.set('expire', '2020-01-01T00:00:00.000+00:00');
  link.searchParams.set('secret', 'no-longer-known');
  const page = await open(link.href);
  await page.button.click();
  await expect.element(page.heading('This link has expired')).toHaveFocus();
  await expect.element(page.retry).toHaveAttribute('href', '/sign-in');
});

test('a link that was used says so', async () => {
  const page = await open('/?userId=grace&secret=0123456789abcdef');
  await page.button.click();
  await expect.element(page.heading('This link does not work any more')).toHaveFocus();
  await expect.element(page.retry).toBeVisible();
});

test('without a link it says what to do', async () => {
  const page = await open('/');
  await expect.element(page.heading('There is no link here')).toBeVisible();
  await expect.element(page.retry).toBeVisible();
});

test('whoever is signed in makes way when told to', async () => {
  await seedSignedIn(emulator);
  const onSuccess = vi.fn();
  const page = await open(await mailedLink(), { onSuccess });
  await page.button.click();
  await expect.element(page.heading('Somebody is signed in here')).toHaveFocus();
  expect(onSuccess).not.toHaveBeenCalled();
  await page.screen.getByRole('button', { name: 'Sign out and continue' }).click();
  await expect.element(page.heading('That worked')).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('whoever is signed in can stay', async () => {
  const account = await seedSignedIn(emulator);
  const onSuccess = vi.fn();
  const page = await open(await mailedLink(), { onSuccess });
  await page.button.click();
  await page.screen.getByRole('button', { name: 'Stay signed in' }).click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(await account.get()).toMatchObject({ email: ada.email });
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const page = await open('/?userId=grace&secret=0123456789abcdef');
  await expect.element(page.button).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await page.button.click();
  await expect.element(page.retry).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
