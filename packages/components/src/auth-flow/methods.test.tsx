import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, seed, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { mia, seedHalfSignedIn, totpCode } from '../testing/second-factor.ts';
import { AuthFlow } from './auth-flow.tsx';
import type { AuthMethod } from './methods.ts';
import type { AuthFlowProps } from './options.ts';

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

async function open(props: AuthFlowProps = {}) {
  const screen = await openPage(emulator, <AuthFlow methods={methods} {...props} />);
  return {
    screen,
    heading: (name: string) => screen.getByRole('heading', { name }),
    link: (name: string) => screen.getByRole('link', { name }),
    button: (name: string) => screen.getByRole('button', { name }),
    email: screen.getByLabelText('Email', { exact: true }),
  };
}

const lastMail = async () => (await emulator.messages()).at(-1);

test('offers every method, and the typed email travels between them', async () => {
  const page = await open();
  await expect.element(page.button('Continue with GitHub')).toBeVisible();
  await expect.element(page.button('Continue as guest')).toBeVisible();
  await page.email.fill('grace@example.com');
  await page.link('Continue with a code by email').click();
  await expect.element(page.heading('Sign in with a code')).toHaveFocus();
  await expect.element(page.email).toHaveValue('grace@example.com');
  await page.button('Send code').click();
  await expect.element(page.heading('Check your inbox')).toHaveFocus();
  await page.button('Use another email').click();
  await page.link('Continue with a password').click();
  await expect.element(page.heading('Welcome back')).toHaveFocus();
  await expect.element(page.email).toHaveValue('grace@example.com');
});

test('a name and a phone number are still there for whoever comes back to them', async () => {
  const page = await open({ defaultView: 'sign-up' });
  await page.screen.getByLabelText('Name').fill('Grace');
  await page.screen.getByLabelText('Password', { exact: true }).fill('correct horse');
  await page.link('Continue with your phone').click();
  const phone = page.screen.getByLabelText('Phone number');
  const country = page.screen.getByLabelText('Country');
  await phone.fill('0151 12345678');
  await country.selectOptions('DE');
  await page.link('Continue with a password').click();
  await page.link('Create account').click();
  await expect.element(page.screen.getByLabelText('Name')).toHaveValue('Grace');
  await expect.element(page.screen.getByLabelText('Password', { exact: true })).toHaveValue('');
  await page.link('Continue with your phone').click();
  await expect.element(phone).toHaveValue('0151 12345678');
  await expect.element(country).toHaveValue('DE');
});

test('the buttons of the browser take what was typed along, too', async () => {
  const page = await open({ path: '/auth' });
  await page.link('Create account').click();
  await expect.element(page.heading('Create your account')).toHaveFocus();
  await page.email.fill('grace@example.com');
  window.history.back();
  await expect.element(page.heading('Welcome back')).toHaveFocus();
  await expect.element(page.email).toHaveValue('grace@example.com');
});

test('signs in by a code, and begins with that the next time', async () => {
  const onSuccess = vi.fn();
  const page = await open({ defaultView: 'email-otp', onSuccess });
  await page.email.fill('grace@example.com');
  await userEvent.keyboard('{Enter}');
  const code = page.screen.getByLabelText('Verification code');
  await expect.element(code).toBeVisible();
  await code.fill((await lastMail())?.code ?? '');
  await expect.element(page.heading('You are signed in as grace@example.com')).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  await page.button('Sign out').click();
  await expect.element(page.email).toBeVisible();
  await page.screen.unmount();
  const again = await open();
  await expect.element(again.heading('Sign in with a code')).toBeVisible();
});

test('goes on as a guest, who has nothing to come back to: the next visit begins with a form', async () => {
  const onSuccess = vi.fn();
  const page = await open({ onSuccess });
  await page.button('Continue as guest').click();
  await expect.element(page.heading('You are signed in')).toBeVisible();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  await page.button('Sign out').click();
  await expect.element(page.email).toBeVisible();
  await page.screen.unmount();
  const again = await open();
  await expect.element(again.email).toBeVisible();
});

test('without a form there are only buttons', async () => {
  const page = await open({ methods: ['github', 'anonymous'] });
  await expect.element(page.heading('Sign in')).toBeVisible();
  await expect.element(page.button('Continue with GitHub')).toBeVisible();
  await expect.element(page.email).not.toBeInTheDocument();
});

test('a link by mail leads back to its view, also where views have no addresses', async () => {
  const first = await open({ defaultView: 'magic-url' });
  await first.email.fill('grace@example.com');
  await userEvent.keyboard('{Enter}');
  await expect.element(first.heading('Check your inbox')).toBeVisible();
  await first.screen.unmount();

  followLink((await lastMail())?.links[0] ?? '');
  const onSuccess = vi.fn();
  const page = await open({ onSuccess });
  await page.button('Continue').click();
  await expect.element(page.heading('You are signed in as grace@example.com')).toBeVisible();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(window.location.search).not.toMatch(/secret|userId|auth-view/);
});

test('a forgotten password is set anew by a link, also while another account is signed in', async () => {
  await seed(emulator);
  const first = await open();
  await first.email.fill(ada.email);
  await first.link('Forgot password?').click();
  await expect.element(first.email).toHaveValue(ada.email);
  await first.button('Reset password').click();
  await expect.element(first.heading('Check your inbox')).toHaveFocus();
  await first.screen.unmount();
  const link = (await lastMail())?.links[0] ?? '';
  await seedSignedIn(emulator, { ...ada, userId: 'grace', email: 'grace@example.com' });

  followLink(link);
  const page = await open();
  await page.screen.getByLabelText('New password', { exact: true }).fill('another horse');
  await page.button('Reset password').click();
  await expect.element(page.heading('Your password is changed')).toBeVisible();
});

test('with paths a link leads back to the address of its view', async () => {
  const page = await open({ path: '/auth' });
  await page.link('Continue with a link by email').click();
  await expect.poll(() => window.location.pathname).toBe('/auth/magic-url');
  await page.email.fill('grace@example.com');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.heading('Check your inbox')).toBeVisible();
  expect((await lastMail())?.links[0]).toContain(`${window.location.origin}/auth/magic-url?`);
});

test('a refusal of a provider leads back to the start', async () => {
  followLink(`/?auth-view=oauth&oauth_state=1&error=${encodeURIComponent('{"type":"x"}')}`);
  const page = await open();
  await expect.element(page.heading('You are not signed in')).toBeVisible();
  await page.link('Back to sign in').click();
  await expect.element(page.heading('Welcome back')).toHaveFocus();
});

test('asks for the second factor after a code, too', async () => {
  const account = await seedHalfSignedIn(emulator);
  await account.deleteSession({ sessionId: 'current' });
  localStorage.clear();
  const onSuccess = vi.fn();
  const page = await open({ defaultView: 'email-otp', onSuccess });
  await page.email.fill(mia.email);
  await userEvent.keyboard('{Enter}');
  const code = page.screen.getByLabelText('Verification code');
  await expect.element(code).toBeVisible();
  await code.fill((await lastMail())?.code ?? '');
  await expect.element(page.heading('Confirm that it is you')).toBeVisible();
  expect(onSuccess).not.toHaveBeenCalled();
  await code.fill(await totpCode(emulator));
  await expect.element(page.heading('You are signed in as Mia')).toBeVisible();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('works where storage is blocked', async () => {
  const blocked = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const page = await open();
  await expect.element(page.heading('Welcome back')).toBeVisible();
  blocked.mockRestore();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const page = await open();
  await expect.element(page.button('Continue as guest')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
