import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seed, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { SignInForm, type SignInFormProps } from './sign-in-form.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: SignInFormProps = {}) {
  const screen = await openPage(emulator, <SignInForm {...props} />);
  return {
    screen,
    email: screen.getByLabelText('Email', { exact: true }),
    password: screen.getByLabelText('Password', { exact: true }),
    button: screen.getByRole('button', { name: 'Sign in' }),
    alert: screen.getByRole('alert'),
  };
}

async function type(email: string, password: string) {
  await userEvent.tab();
  await userEvent.keyboard(email);
  await userEvent.tab();
  await userEvent.keyboard(password);
}

test('signs in with the keyboard alone', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  await open({ onSuccess });
  await type(ada.email, ada.password);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(onSuccess.mock.lastCall?.[0]).toMatchObject({ userId: ada.userId, provider: 'email' });
});

test('a double click asks the server once', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const { button } = await open({ onSuccess });
  await type(ada.email, ada.password);
  await button.dblClick();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/sessions/email')).toBe(1);
});

test.each([
  ['a wrong password', ada.email, 'wrong password'],
  ['an unknown address', 'nobody@example.com', 'correct horse'],
  ['a password too short to be one', ada.email, 'short'],
])('%s is refused without saying which of the two it was', async (_, email, password) => {
  await seed(emulator);
  const page = await open();
  await type(email, password);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.alert).toMatchTextContent(/^Wrong email or password/);
  await expect.element(page.email).toHaveValue(email);
  await expect.element(page.password).toHaveValue(password);
});

test('a password arrives as it was typed, spaces and all', async () => {
  const password = '  päss 🐎 wörd\u00a0 ';
  await seed(emulator, { ...ada, password });
  const onSuccess = vi.fn();
  const page = await open({ onSuccess });
  await page.email.fill(ada.email);
  await page.password.fill(password);
  await page.button.click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test.each([
  ['500', { status: 500 }, 'The server has a problem. Try again in a moment.'],
  ['429', { status: 429 }, 'Too many attempts. Wait a while, then try again.'],
  [
    'a dropped connection',
    { body: 'drop' },
    'The server cannot be reached. Check your connection and try again.',
  ],
  ['a page of a proxy', { body: 'html' }, 'The server has a problem. Try again in a moment.'],
  ['half an answer', { body: 'malformed-json' }, 'The server has a problem. Try again in a moment.'],
])('after %s it says what to do, and a second try works', async (_, fault, words) => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const { alert } = await open({ onSuccess });
  await emulator.control('POST', 'faults', { path: '/v1/account/sessions/email', method: 'POST', ...fault });
  await type(ada.email, ada.password);
  await userEvent.keyboard('{Enter}');
  await expect.element(alert).toMatchTextContent(words);
  await emulator.control('DELETE', 'faults');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('says so when somebody is signed in already', async () => {
  await seedSignedIn(emulator);
  const { alert } = await open();
  await type(ada.email, ada.password);
  await userEvent.keyboard('{Enter}');
  await expect
    .element(alert)
    .toHaveTextContent('You are already signed in. Reload the page, or sign out first.');
});

test('shows links only where they lead somewhere', async () => {
  const { screen } = await open({ forgotPasswordLink: { href: '/recover' } });
  await expect
    .element(screen.getByRole('link', { name: 'Forgot password?' }))
    .toHaveAttribute('href', '/recover');
  await expect.element(screen.getByRole('link', { name: 'Create account' })).not.toBeInTheDocument();
});
