import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { AuthFlow } from './auth-flow.tsx';
import type { AuthFlowProps } from './options.ts';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
const startPath = window.location.pathname + window.location.search;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  await emulator.control('DELETE', 'settings');
  await startAfresh(emulator);
});
afterEach(async () => {
  await cleanup();
  window.history.replaceState(null, '', startPath);
});
afterAll(() => emulator.stop());

async function open(props: AuthFlowProps = {}) {
  const screen = await openPage(emulator, <AuthFlow {...props} />);
  return {
    screen,
    heading: (name: string) => screen.getByRole('heading', { name }),
    button: (name: string) => screen.getByRole('button', { name, exact: true }),
    link: (name: string) => screen.getByRole('link', { name, exact: true }),
    name: screen.getByLabelText('Name', { exact: true }),
    email: screen.getByLabelText('Email', { exact: true }),
    password: screen.getByLabelText('Password', { exact: true }),
    code: screen.getByLabelText('Verification code'),
  };
}
type Page = Awaited<ReturnType<typeof open>>;

async function signIn({ email, password }: Page) {
  await email.fill(ada.email);
  await password.fill(ada.password);
  await userEvent.keyboard('{Enter}');
}

const switchOff = (...methods: string[]) =>
  emulator.control('PATCH', 'settings', {
    project: { authMethods: Object.fromEntries(methods.map((method) => [method, false])) },
  });
const lastMail = async () => (await emulator.messages()).at(-1);
const passwordOff = 'This way of signing in is switched off';

test('a method that is switched off says so and offers the others, which know the typed email', async () => {
  await switchOff('email-password');
  const page = await open({ methods: ['password', 'email-otp', 'github'] });
  await signIn(page);
  await expect.element(page.heading(passwordOff)).toHaveFocus();
  await expect.element(page.password).not.toBeVisible();
  await expect.element(page.button('Continue with GitHub')).toBeVisible();
  await page.link('Continue with a code by email').click();
  await expect.element(page.heading('Sign in with a code')).toHaveFocus();
  await expect.element(page.email).toHaveValue(ada.email);
});

test('nothing that was typed is gone for whoever goes back, and the method works once it is on again', async () => {
  await switchOff('email-password');
  const page = await open({ methods: ['password', 'email-otp'], defaultView: 'sign-up' });
  await page.name.fill(ada.name);
  await signIn(page);
  await expect.element(page.heading(passwordOff)).toHaveFocus();
  await page.button('Back').click();
  await expect.element(page.heading('Create your account')).toHaveFocus();
  await expect.element(page.name).toHaveValue(ada.name);
  await expect.element(page.email).toHaveValue(ada.email);
  await expect.element(page.password).toHaveValue(ada.password);
  await emulator.control('DELETE', 'settings');
  await page.button('Create account').click();
  await expect.element(page.heading(`You are signed in as ${ada.name}`)).toBeVisible();
});

test('where the only method is switched off, that is said as well', async () => {
  await switchOff('email-password');
  const page = await open();
  await signIn(page);
  await expect.element(page.screen.getByText(/no other way to sign in here/)).toBeVisible();
  await page.button('Back').click();
  await expect.element(page.email).toHaveValue(ada.email);
});

test.each([
  ['magic-url', 'magic-url', 'Send link'],
  ['email-otp', 'email-otp', 'Send code'],
] as const)('%s can be switched off, too', async (method, view, send) => {
  await switchOff(method);
  const page = await open({ methods: ['password', method], defaultView: view });
  await page.email.fill(ada.email);
  await page.button(send).click();
  await expect.element(page.heading(passwordOff)).toHaveFocus();
  await page.link('Continue with a password').click();
  await expect.element(page.email).toHaveValue(ada.email);
});

test('a guest account that cannot be made is said beside its button', async () => {
  await switchOff('anonymous');
  const page = await open({ methods: ['password', 'anonymous'] });
  await page.email.fill(ada.email);
  await page.button('Continue as guest').click();
  await expect.element(page.screen.getByText(/This way of signing in is switched off/)).toBeVisible();
  await expect.element(page.email).toHaveValue(ada.email);
});

test('a provider that is switched off leads back to the other methods', async () => {
  const error = JSON.stringify({ message: 'raw', type: 'project_provider_disabled', code: 412 });
  followLink(`/?auth-view=oauth&oauth_state=1&error=${encodeURIComponent(error)}`);
  const page = await open({ methods: ['password', 'github'] });
  await expect.element(page.screen.getByText(/This provider is switched off/)).toBeVisible();
  await page.link('Back to sign in').click();
  await expect.element(page.email).toBeVisible();
});

const { userId: id, ...account } = ada;
const seedAda = (more: object) => emulator.control('POST', 'seed', { users: [{ ...account, id, ...more }] });
const seedBlocked = () => seedAda({ status: false });
const refused = 'This account cannot be used';

test('a blocked account is told so when it signs in, and another one can be used', async () => {
  await seedBlocked();
  const page = await open();
  await signIn(page);
  await expect.element(page.heading(refused)).toHaveFocus();
  await expect.element(page.screen.getByText(/This account is blocked/).first()).toBeVisible();
  await page.button('Use another account').click();
  await expect.element(page.heading('Welcome back')).toHaveFocus();
  await expect.element(page.email).toHaveValue(ada.email);
});

test('a blocked account is told so after a code', async () => {
  await seedBlocked();
  const onSuccess = vi.fn();
  const page = await open({ methods: ['email-otp'], onSuccess });
  await page.email.fill(ada.email);
  await page.button('Send code').click();
  await expect.element(page.code).toBeVisible();
  await page.code.fill((await lastMail())?.code ?? '');
  await expect.element(page.heading(refused)).toHaveFocus();
  expect(onSuccess).not.toHaveBeenCalled();
});

test('a blocked account is told so after a link by mail', async () => {
  await seedBlocked();
  const first = await open({ methods: ['magic-url'] });
  await first.email.fill(ada.email);
  await first.button('Send link').click();
  await expect.element(first.heading('Check your inbox')).toBeVisible();
  await first.screen.unmount();
  followLink((await lastMail())?.links[0] ?? '');
  const page = await open({ methods: ['magic-url'] });
  await page.button('Continue').click();
  await expect.element(page.heading(refused)).toBeVisible();
});

test('an account that is blocked while it is signed in is told so, and why it cannot sign out', async () => {
  await seedSignedIn(emulator);
  for (const path of ['/v1/account', '/v1/account/sessions/current']) {
    await emulator.control('POST', 'faults', { path, status: 403, type: 'user_blocked' });
  }
  const page = await open();
  await expect.element(page.heading(refused)).toBeVisible();
  await page.button('Sign out').click();
  await expect.element(page.screen.getByText(/delete this site’s cookies/)).toBeVisible();
});

test('a password that has to be changed is told, with the way to do it', async () => {
  await seedAda({ passwordReset: true });
  const page = await open();
  await signIn(page);
  await expect.element(page.heading('Your password has to be changed')).toHaveFocus();
  await expect.element(page.screen.getByText(/private window/)).toBeVisible();
});

test('a deleted account is a guest again', async () => {
  await seedSignedIn(emulator);
  const page = await open();
  await expect.element(page.heading(`You are signed in as ${ada.name}`)).toBeVisible();
  await page.screen.unmount();
  await emulator.control('DELETE', `users/${ada.userId}`);
  const again = await open();
  await expect.element(again.heading('Welcome back').first()).toBeVisible();
  await expect.element(again.email).toBeVisible();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  await switchOff('email-password');
  const page = await open({ methods: ['password', 'email-otp', 'github', 'anonymous'] });
  await signIn(page);
  await expect.element(page.button('Continue as guest')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
