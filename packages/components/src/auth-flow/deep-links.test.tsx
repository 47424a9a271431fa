import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { followLink } from '../testing/follow-link.ts';
import { openPage, startAfresh } from '../testing/open-page.tsx';
import { mia, seedHalfSignedIn, totpCode } from '../testing/second-factor.ts';
import { AuthFlow } from './auth-flow.tsx';
import type { AuthMethod, AuthView } from './methods.ts';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
const startPath = window.location.pathname + window.location.search;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(async () => {
  await cleanup();
  window.history.replaceState(null, '', startPath);
});
afterAll(() => emulator.stop());

const methods: AuthMethod[] = ['password', 'magic-url', 'email-otp', 'phone-otp', 'github', 'anonymous'];

const headings: [view: AuthView, heading: string][] = [
  ['sign-in', 'Welcome back'],
  ['sign-up', 'Create your account'],
  ['recovery', 'Forgot your password?'],
  ['magic-url', 'Sign in with a link'],
  ['email-otp', 'Sign in with a code'],
  ['phone-otp', 'Sign in by phone'],
  ['providers', 'Sign in'],
  ['oauth', 'There is nothing to finish here'],
  ['verify-email', 'There is no link here'],
];

test.each(headings)('%s opens by its path', async (view, heading) => {
  window.history.replaceState(null, '', `/auth/${view}`);
  const page = await openPage(emulator, <AuthFlow methods={methods} path="/auth" />);
  await expect.element(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
});

test.each(headings)('%s opens in memory', async (view, heading) => {
  const page = await openPage(emulator, <AuthFlow methods={methods} defaultView={view} />);
  await expect.element(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
});

test.each(['', 'nothing', 'constructor', 'session'])('the path %j begins at the beginning', async (view) => {
  window.history.replaceState(null, '', `/auth/${view}`);
  const page = await openPage(emulator, <AuthFlow path="/auth" />);
  await expect.element(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
});

test('a second factor is asked for after a link by mail, too', async () => {
  const account = await seedHalfSignedIn(emulator);
  await account.deleteSession({ sessionId: 'current' });
  localStorage.clear();
  await account.createMagicURLToken({
    userId: mia.id,
    email: mia.email,
    url: `${window.location.origin}/?auth-view=magic-url`,
  });
  followLink((await emulator.messages()).at(-1)?.links[0] ?? '');
  const onSuccess = vi.fn();
  const page = await openPage(emulator, <AuthFlow methods={methods} onSuccess={onSuccess} />);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Confirm that it is you' })).toBeVisible();
  expect(onSuccess).not.toHaveBeenCalled();
  await page.getByLabelText('Verification code').fill(await totpCode(emulator));
  await expect.element(page.getByRole('heading', { name: 'You are signed in as Mia' })).toBeVisible();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});
