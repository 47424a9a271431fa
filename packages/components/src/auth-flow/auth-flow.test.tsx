import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SignedOut } from '../auth-state/signed-out.tsx';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seed, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { AuthFlow } from './auth-flow.tsx';
import type { AuthFlowProps } from './options.ts';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

const startPath = window.location.pathname;
afterEach(() => window.history.replaceState(null, '', startPath));

const open = (props: AuthFlowProps = {}) => openPage(emulator, <AuthFlow {...props} />);

async function signIn(screen: Awaited<ReturnType<typeof open>>) {
  await screen.getByLabelText('Email', { exact: true }).fill(ada.email);
  await screen.getByLabelText('Password', { exact: true }).fill(ada.password);
  await userEvent.keyboard('{Enter}');
}

test('the typed email travels to the next view, whose heading has the focus', async () => {
  const screen = await open();
  await screen.getByLabelText('Email', { exact: true }).fill('grace@example.com');
  await screen.getByRole('link', { name: 'Create account' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Create your account' })).toHaveFocus();
  await expect.element(screen.getByLabelText('Email', { exact: true })).toHaveValue('grace@example.com');
  await screen.getByRole('link', { name: 'Sign in' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Welcome back' })).toHaveFocus();
  await expect.element(screen.getByLabelText('Email', { exact: true })).toHaveValue('grace@example.com');
});

test('takes the focus from nobody when the page opens', async () => {
  const screen = await open();
  await expect.element(screen.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

test('signing up ends in being signed in, with two writes and one read', async () => {
  const onSuccess = vi.fn();
  const screen = await open({ defaultView: 'sign-up', onSuccess });
  await screen.getByLabelText('Name').fill(ada.name);
  await expect.poll(() => requestsTo('/account')).toBe(1);
  performance.clearResourceTimings();
  await signIn(screen);
  await expect
    .element(screen.getByRole('heading', { name: `You are signed in as ${ada.name}` }))
    .toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account')).toBe(2);
  expect(requestsTo('/account/sessions/email')).toBe(1);
});

test('goes where it was told to after signing in, and nowhere else', async () => {
  await seed(emulator);
  const navigate = vi.fn();
  const screen = await open({ redirectTo: '/orders?page=2', navigate });
  await signIn(screen);
  await expect.poll(() => navigate.mock.calls).toEqual([['/orders?page=2']]);
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
  'never goes to %s',
  async (redirectTo) => {
    await seed(emulator);
    const navigate = vi.fn();
    const onSuccess = vi.fn();
    const screen = await open({ redirectTo, navigate, onSuccess });
    await signIn(screen);
    await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
    expect(navigate).not.toHaveBeenCalled();
  },
);

test('who is signed in already is told so, and can go on or sign out', async () => {
  await seedSignedIn(emulator);
  const onSuccess = vi.fn();
  const screen = await open({ onSuccess });
  await expect
    .element(screen.getByRole('heading', { name: `You are signed in as ${ada.name}` }))
    .toBeVisible();
  expect(onSuccess).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Welcome back' })).toHaveFocus();
});

test('says so too when the app takes it from the page at that moment', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const screen = await openPage(
    emulator,
    <SignedOut>
      <AuthFlow onSuccess={onSuccess} />
    </SignedOut>,
  );
  await signIn(screen);
  await expect.poll(() => screen.getByRole('heading').all()).toEqual([]);
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('a second step that is still owed is not an arrival', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const screen = await openPage(
    emulator,
    <SignedOut>
      <AuthFlow onSuccess={onSuccess} />
    </SignedOut>,
  );
  await expect.poll(() => requestsTo('/account')).toBe(2);
  await emulator.control('POST', 'faults', {
    path: '/v1/account',
    method: 'GET',
    status: 401,
    type: 'user_more_factors_required',
  });
  await signIn(screen);
  await expect.element(screen.getByRole('heading', { name: 'Confirm that it is you' })).toHaveFocus();
  await screen.unmount();
  expect(onSuccess).not.toHaveBeenCalled();
});

test('with a path each view has an address, and the browser goes back and forth', async () => {
  const screen = await open({ path: '/auth/' });
  const createAccount = screen.getByRole('link', { name: 'Create account' });
  await expect.element(createAccount).toHaveAttribute('href', '/auth/sign-up');
  await createAccount.click();
  await expect.element(screen.getByRole('heading', { name: 'Create your account' })).toHaveFocus();
  expect(window.location.pathname).toBe('/auth/sign-up');
  await screen.getByRole('link', { name: 'Sign in' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  window.history.back();
  await expect.element(screen.getByRole('heading', { name: 'Create your account' })).toBeVisible();
});

test('with a path and a router, the router is asked', async () => {
  const navigate = vi.fn((path: string) => window.history.pushState(null, '', path));
  const screen = await open({ path: '/auth', navigate });
  await screen.getByRole('link', { name: 'Create account' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Create your account' })).toBeVisible();
  expect(navigate.mock.calls).toEqual([['/auth/sign-up']]);
});

test('the app can decide which view is shown', async () => {
  const onViewChange = vi.fn();
  const screen = await open({ view: 'sign-up', onViewChange });
  await screen.getByRole('link', { name: 'Sign in' }).click();
  await expect.poll(() => onViewChange.mock.calls).toEqual([['sign-in']]);
  await expect.element(screen.getByRole('heading', { name: 'Create your account' })).toBeVisible();
});
