import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, requestsTo, seed, startAfresh } from '../testing/open-page.tsx';
import { ResetPasswordCallback } from './reset-password-callback.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
let goBack: (() => void) | undefined;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(() => goBack?.());
afterAll(() => emulator.stop());

async function open(link: string) {
  goBack = followLink(link);
  performance.clearResourceTimings();
  return openPage(
    emulator,
    <ResetPasswordCallback retryLink={{ href: '/recover' }} continueLink={{ href: '/sign-in' }} />,
  );
}

test('sets the new password, and leads on to signing in', async () => {
  const account = await seed(emulator);
  await account.createRecovery({ email: ada.email, url: `${window.location.origin}/` });
  const [mail] = await emulator.messages();
  const screen = await open(mail?.links[0] ?? '');
  await screen.getByLabelText('New password', { exact: true }).fill('another horse');
  expect(window.location.search).not.toMatch(/secret|userId/);
  expect(requestsTo('/account/recovery')).toBe(0);
  await screen.getByRole('button', { name: 'Reset password' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Your password is changed' })).toHaveFocus();
  await expect.element(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
  expect(document.body.innerHTML).not.toContain('another horse');
});

test('a void link leads to a new one', async () => {
  await seed(emulator);
  const screen = await open('/?userId=ada&secret=gone&expire=2020-01-01T00%3A00%3A00.000%2B00%3A00');
  await screen.getByLabelText('New password', { exact: true }).fill('another horse');
  await screen.getByRole('button', { name: 'Reset password' }).click();
  await expect.element(screen.getByRole('heading', { name: 'This link has expired' })).toHaveFocus();
  await expect
    .element(screen.getByRole('link', { name: 'Ask for a new link' }))
    .toHaveAttribute('href', '/recover');
});

test('without a link it says what to do', async () => {
  const screen = await open('/');
  await expect.element(screen.getByRole('heading', { name: 'There is no link here' })).toBeVisible();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  await seed(emulator);
  const screen = await open('/?userId=ada&secret=0123456789abcdef');
  await screen.getByRole('button', { name: 'Reset password' }).click();
  await expect
    .element(screen.getByLabelText('New password', { exact: true }))
    .toHaveAccessibleDescription(/at least 8/);
  expect(await accessibilityProblems()).toEqual([]);
  await screen.getByLabelText('New password', { exact: true }).fill('another horse');
  await screen.getByRole('button', { name: 'Reset password' }).click();
  await expect
    .element(screen.getByRole('heading', { name: 'This link does not work any more' }))
    .toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
});
