import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Account, Client, OAuthProvider } from 'appwrite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, requestsTo, startAfresh } from '../testing/open-page.tsx';
import { seedHalfSignedIn } from '../testing/second-factor.ts';
import { IdentityList, type IdentityListProps } from './identity-list.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

const identity = (provider: string, index = 1) => ({
  provider,
  providerUid: `${provider}-${index}`,
  providerEmail: `mia${index}@${provider}.example`,
});

async function open(identities: object[], props: IdentityListProps = {}) {
  const account = await seedHalfSignedIn(emulator, { mfa: {}, identities });
  const screen = await openPage(emulator, <IdentityList {...props} />);
  const rows = screen.getByRole('listitem');
  return { account, screen, rows, button: (name: string) => screen.getByRole('button', { name }) };
}

test('unlinks accounts one after the other with the keyboard, and the focus is never lost', async () => {
  const { account, screen, rows, button } = await open([identity('github'), identity('google')]);
  await expect.poll(() => rows.all().length).toBe(2);
  await expect.element(rows.first()).toMatchTextContent(/GitHub.*mia1@github\.example/);
  (button('Unlink GitHub').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('GitHub is no longer linked.')).toBeVisible();
  await expect.element(button('Unlink Google')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Nothing is linked yet.')).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Linked accounts' })).toHaveFocus();
  await expect(account.listIdentities()).resolves.toMatchObject({ total: 0 });
});

test('an account that is already gone counts as unlinked', async () => {
  const { account, screen, button } = await open([identity('github')]);
  await expect.element(button('Unlink GitHub')).toBeVisible();
  const [linked] = (await account.listIdentities()).identities;
  await account.deleteIdentity({ identityId: linked?.$id ?? '' });
  await button('Unlink GitHub').click();
  await expect.element(screen.getByText('GitHub is no longer linked.')).toBeVisible();
});

test('a failure of the server leaves the account linked, and is said', async () => {
  const { screen, rows, button } = await open([identity('github')]);
  await emulator.control('POST', 'faults', { method: 'DELETE', status: 500 });
  await button('Unlink GitHub').click();
  await expect.element(screen.getByText(/The server has a problem/)).toBeVisible();
  expect(rows.all()).toHaveLength(1);
});

test('offers to link the providers that are not linked yet, and leaves for one of them', async () => {
  const { screen, button } = await open([identity('github')], { providers: ['github', 'discord'] });
  await expect.element(button('Link Discord')).toBeVisible();
  await expect.element(button('Link GitHub')).not.toBeInTheDocument();
  await expect.element(screen.getByText('mia1@github.example')).toBeVisible();
});

test('back from a provider that was told no, it says so, and the list can do without it', async () => {
  const leave = followLink('/?error={"type":"oauth_denied"}&oauth_state=1');
  const { screen, button } = await open([identity('github')], { providers: ['discord'] });
  await expect.element(screen.getByText('The sign-in was not confirmed.')).toBeVisible();
  await expect.element(button('Link Discord')).toBeVisible();
  await expect.element(button('Unlink GitHub')).toBeVisible();
  expect(window.location.search).not.toContain('error');
  leave();
});

test('back from a provider, it says that the account is linked', async () => {
  // As the page does when it leaves for a provider.
  sessionStorage.setItem('appwrite-kit:oauth-state', '1');
  const leave = followLink('/?oauth_state=1');
  const { screen, button } = await open([identity('github')], { providers: ['github', 'discord'] });
  await expect.element(screen.getByText(/^The account is linked/)).toBeVisible();
  await expect.element(button('Unlink GitHub')).toBeVisible();
  await expect.element(button('Link GitHub')).not.toBeInTheDocument();
  leave();
});

test('a long list comes in pages', async () => {
  const many = Array.from({ length: 12 }, (_, index) => identity('github', index));
  const { screen, rows, button } = await open(many);
  await expect.poll(() => rows.all().length).toBe(10);
  await button('Older').click();
  await expect.element(screen.getByText('Page 2 of 2')).toBeVisible();
  await expect.poll(() => rows.all().length).toBe(2);
  await expect.element(button('Older')).toHaveAttribute('aria-disabled', 'true');
  expect(requestsTo('/account/identities')).toBe(2);
});

test('a page that cannot be fetched leaves the one before, and can be fetched again', async () => {
  const many = Array.from({ length: 12 }, (_, index) => identity('github', index));
  const { screen, rows, button } = await open(many);
  await expect.poll(() => rows.all().length).toBe(10);
  await emulator.control('POST', 'faults', { path: '/v1/account/identities', status: 403 });
  await button('Older').click();
  await expect.element(button('Try again')).toBeVisible();
  expect(rows.all()).toHaveLength(10);
  await expect.element(button('Newer')).toHaveAttribute('aria-disabled', 'false');
  await emulator.control('DELETE', 'faults');
  await button('Try again').click();
  await expect.poll(() => rows.all().length).toBe(2);
  await expect.element(button('Try again')).not.toBeInTheDocument();
  await expect.element(screen.getByText('Page 2 of 2')).toBeVisible();
});

test('no page stays once the session is over', async () => {
  const many = Array.from({ length: 12 }, (_, index) => identity('github', index));
  const { account, rows, button } = await open(many);
  await expect.poll(() => rows.all().length).toBe(10);
  await account.deleteSession({ sessionId: 'current' });
  await button('Older').click();
  await expect.poll(() => rows.all().length).toBe(0);
});

test('the focus stays in its place when a row of the next page moves up', async () => {
  const many = Array.from({ length: 12 }, (_, index) => identity('github', index));
  const { screen, rows } = await open(many);
  const unlink = screen.getByRole('button', { name: 'Unlink GitHub' });
  await expect.poll(() => rows.all().length).toBe(10);
  (unlink.first().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('GitHub is no longer linked.')).toBeVisible();
  await expect.element(rows.last()).toMatchTextContent(/mia10@/);
  await expect.element(unlink.first()).toHaveFocus();
});

test('the last way in cannot be unlinked, until there is a password', async () => {
  const account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
  const token = (await emulator.control('POST', 'id-tokens', { provider: 'google' })) as {
    idToken: string;
  };
  await account.createIdTokenSession({ provider: OAuthProvider.Google as never, idToken: token.idToken });
  const screen = await openPage(emulator, <IdentityList />);
  await expect.element(screen.getByText(/This is your only way to sign in/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Unlink Google' })).not.toBeInTheDocument();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { rows } = await open([identity('github'), identity('google')], { providers: ['discord'] });
  await expect.poll(() => rows.all().length).toBe(2);
  expect(await accessibilityProblems()).toEqual([]);
});
