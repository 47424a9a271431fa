import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import {
  EmailVerificationCallback,
  type EmailVerificationCallbackProps,
} from './email-verification-callback.tsx';

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

/** Signs Ada in, and gives the link that a mail to her brings. */
async function mailedLink() {
  const account = await seedSignedIn(emulator);
  await account.createEmailVerification({ url: `${window.location.origin}/` });
  const [mail] = await emulator.messages();
  return { account, link: mail?.links[0] ?? '' };
}

async function open(link: string, props: EmailVerificationCallbackProps = {}) {
  goBack = followLink(link);
  performance.clearResourceTimings();
  const screen = await openPage(
    emulator,
    <EmailVerificationCallback retryLink={{ href: '/account' }} continueLink={{ href: '/' }} {...props} />,
  );
  return {
    screen,
    heading: (name: string) => screen.getByRole('heading', { name }),
    button: screen.getByRole('button', { name: 'Continue' }),
  };
}

test('confirms on one click', async () => {
  const { account, link } = await mailedLink();
  const onSuccess = vi.fn();
  const page = await open(link, { onSuccess });
  await expect.element(page.button).toBeVisible();
  expect(window.location.search).not.toMatch(/secret|userId/);
  expect(requestsTo('/account/verifications/email')).toBe(0);
  await page.button.dblClick();
  await expect.element(page.heading('Your email is confirmed')).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/verifications/email')).toBe(1);
  await expect.element(page.screen.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', '/');
  expect(await account.get()).toMatchObject({ emailVerification: true });
});

test('confirms for a guest, by itself if the app wants that', async () => {
  const { account, link } = await mailedLink();
  await account.deleteSession({ sessionId: 'current' });
  localStorage.clear();
  const page = await open(link, { autoRedeem: true });
  await expect.element(page.heading('Your email is confirmed')).toBeVisible();
});

test('warns whoever is signed in with another account', async () => {
  const { account, link } = await mailedLink();
  await account.deleteSession({ sessionId: 'current' });
  localStorage.clear();
  await seedSignedIn(emulator, { ...ada, userId: 'grace', email: 'grace@example.com' });
  const page = await open(link, { autoRedeem: true });
  await expect.element(page.heading('This link is for another account')).toBeVisible();
  expect(requestsTo('/account/verifications/email')).toBe(0);
  await page.button.click();
  await expect.element(page.heading('Your email is confirmed')).toBeVisible();
});

test('a void link says what to do', async () => {
  const page = await open('/?userId=ada&secret=0123456789abcdef');
  await mailedLink();
  await page.button.click();
  await expect.element(page.heading('This link does not work any more')).toHaveFocus();
  await expect
    .element(page.screen.getByRole('link', { name: 'Ask for a new link' }))
    .toHaveAttribute('href', '/account');
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const page = await open('/?userId=ada&secret=0123456789abcdef');
  await expect.element(page.button).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
