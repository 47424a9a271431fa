import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Account, Client, OAuthProvider } from 'appwrite';
import { Profiler } from 'react';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { PasswordSettings } from './password-settings.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator({
    project: { passwordHistory: 3, passwordDictionary: true, personalDataCheck: true },
  });
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open() {
  const account = await seedSignedIn(emulator);
  const screen = await openPage(emulator, <PasswordSettings />);
  return { account, screen, ...fieldsOf(screen) };
}

const fieldsOf = (screen: Awaited<ReturnType<typeof openPage>>) => ({
  current: screen.getByLabelText('Current password', { exact: true }),
  next: screen.getByLabelText('New password', { exact: true }),
  button: screen.getByRole('button', { name: /password$/ }),
});

test('changes the password, byte by byte, with the keyboard alone', async () => {
  const { account, screen, current, next } = await open();
  await expect.element(current).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard(ada.password);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard(' päss wörd {Enter}');
  await expect.element(screen.getByText('Your password has been changed.')).toBeVisible();
  await expect.element(current).toHaveValue('');
  await expect.element(next).toHaveValue('');
  await account.deleteSession({ sessionId: 'current' });
  const session = account.createEmailPasswordSession({ email: ada.email, password: ' päss wörd ' });
  await expect(session).resolves.toMatchObject({ userId: ada.userId });
});

test('a wrong current password is said at its field, and nothing typed is lost', async () => {
  const { current, next, button } = await open();
  await current.fill('wrong horse');
  await next.fill('a new password');
  await button.dblClick();
  await expect.element(current).toHaveAccessibleDescription('This is not your current password.');
  await expect.element(current).toHaveFocus();
  await expect.element(next).toHaveValue('a new password');
  expect(requestsTo('/account/password')).toBe(1);
});

test('says how strong the new password is, and takes a weak one all the same', async () => {
  const { screen, current, next, button } = await open();
  await current.fill(ada.password);
  await next.fill('abcabcabc');
  await expect.element(screen.getByText(/Easy to guess|Guessed at once/)).toBeVisible();
  await button.click();
  await expect.element(screen.getByText('Your password has been changed.')).toBeVisible();
});

test('a current password that is longer than any can be is wrong', async () => {
  const { current, next, button } = await open();
  await current.fill('x'.repeat(257));
  await next.fill('a new password');
  await button.click();
  await expect.element(current).toHaveAccessibleDescription('This is not your current password.');
  expect(requestsTo('/account/password')).toBe(0);
});

test('a short password is not sent', async () => {
  const { current, next, button } = await open();
  await current.fill(ada.password);
  await next.fill('short');
  await button.click();
  await expect.element(next).toHaveAccessibleDescription('Use at least 8 characters.');
  expect(requestsTo('/account/password')).toBe(0);
});

test.each([
  ['one that was used before', ada.password, /used this password before/],
  ['one that everybody knows', 'password', /too common/],
  ['one with personal data', `my name is ${ada.email}`, /does not contain your name/],
])('%s is refused at its field', async (_, password, text) => {
  const { current, next, button } = await open();
  await current.fill(ada.password);
  await next.fill(password);
  await button.click();
  await expect.element(next).toHaveAccessibleDescription(text);
});

const ways = {
  'as a guest': (account: Account) => account.createAnonymousSession(),
  'by a provider': async (account: Account) => {
    const { idToken } = (await emulator.control('POST', 'id-tokens', { provider: 'google' })) as {
      idToken: string;
    };
    await account.createIdTokenSession({ provider: OAuthProvider.Google as never, idToken });
  },
};

test.each(Object.entries(ways))('who came %s has no password, and sets one', async (_, signIn) => {
  const account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
  await signIn(account);
  const screen = await openPage(emulator, <PasswordSettings />);
  const { current, next } = fieldsOf(screen);
  await expect.element(next).toBeVisible();
  await expect.element(current).not.toBeInTheDocument();
  await next.fill('a first password');
  await screen.getByRole('button', { name: 'Set password' }).click();
  await expect.element(screen.getByText('Your password has been changed.')).toBeVisible();
  await expect.element(current).toBeVisible();
});

test('typing renders nothing', async () => {
  await seedSignedIn(emulator);
  const onRender = vi.fn();
  const screen = await openPage(
    emulator,
    <Profiler id="form" onRender={onRender}>
      <PasswordSettings />
    </Profiler>,
  );
  const { current, next } = fieldsOf(screen);
  await current.click();
  onRender.mockClear();
  await userEvent.keyboard('abc');
  await next.click();
  await userEvent.keyboard('def');
  expect(onRender).not.toHaveBeenCalled();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { button, current } = await open();
  await button.click();
  await expect.element(current).toHaveAccessibleDescription('Enter your password.');
  expect(await accessibilityProblems()).toEqual([]);
});
