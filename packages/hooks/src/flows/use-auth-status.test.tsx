import { AuthenticatorType } from 'appwrite';
import { afterEach, expect, test } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { useUpdateName } from '../hooks/account.ts';
import { usePrefs } from '../hooks/preferences.ts';
import { isNetworkError, isPasswordResetRequired, isUserBlocked } from '../index.ts';
import { AccountProvider } from '../react/provider.tsx';
import { codeFor } from '../testing/authenticator.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { Press, Show, SignIn, SignOut, Status } from '../testing/screens.tsx';
import { useAuthStatus } from './use-auth-status.ts';

const getEmulator = withEmulator();
afterEach(() => getEmulator().control('DELETE', 'faults'));

test('a guest signs in, and out again', async () => {
  const { createUser, wrap } = openTab(getEmulator());
  const user = await createUser();
  const seen: string[] = [];
  const screen = await render(
    wrap([<Status key="status" seen={seen} />, <SignIn key="in" user={user} />, <SignOut key="out" />]),
  );
  await screen.getByRole('button', { name: 'Sign in Ada' }).click();
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(screen.getByText('signed-out')).toBeVisible();
  expect(seen).toEqual(['loading', 'signed-out', 'signed-in Ada', 'signed-out']);
});

test('the SDK comes in a chunk of its own where only endpoint and project are given', async () => {
  const { createUser, signIn } = openTab(getEmulator());
  await signIn(await createUser());
  const { endpoint, projectId } = getEmulator();
  const screen = await render(
    <AccountProvider endpoint={endpoint} projectId={projectId}>
      <Status />
    </AccountProvider>,
  );
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
});

test('a network failure is an error that keeps the account, and passes', async () => {
  const { createUser, queryClient, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser());
  const { result } = await renderHook(() => useAuthStatus(), { wrapper });
  await expect.poll(() => result.current.status).toBe('signed-in');
  await getEmulator().control('POST', 'faults', { body: 'drop' });
  await queryClient.refetchQueries();
  await expect.poll(() => result.current.status).toBe('error');
  expect(result.current.account?.name).toBe('Ada');
  expect(isNetworkError(result.current.error)).toBe(true);
  await getEmulator().control('DELETE', 'faults');
  await queryClient.refetchQueries();
  await expect.poll(() => result.current.status).toBe('signed-in');
});

test('an answer that cannot be read, or is a page, is an error without a page in it', async () => {
  const { wrapper } = openTab(getEmulator());
  for (const fault of [{ body: 'html' }, { body: 'malformed-json' }, { body: 'html', status: 502 }]) {
    await getEmulator().control('DELETE', 'faults');
    await getEmulator().control('POST', 'faults', fault);
    const { result, unmount } = await renderHook(() => useAuthStatus(), { wrapper });
    await expect.poll(() => result.current.status).toBe('error');
    expect(result.current.error).toMatchObject({ type: 'invalid_response' });
    expect(result.current.error?.message).not.toMatch(/<|html/i);
    await unmount();
  }
});

test('a blocked user is an error with a name, and is not signed out', async () => {
  const { account, createUser, queryClient, signIn, wrapper } = openTab(getEmulator());
  const user = await createUser();
  await signIn(user);
  const { result } = await renderHook(() => useAuthStatus(), { wrapper });
  await expect.poll(() => result.current.status).toBe('signed-in');
  // The answer that blocks also takes the cookies away, so block from a second device.
  const { jwt } = await account.createJWT();
  await fetch(`${getEmulator().endpoint}/account/status`, {
    method: 'PATCH',
    credentials: 'omit',
    headers: { 'x-appwrite-project': getEmulator().projectId, 'x-appwrite-jwt': jwt },
  });
  await queryClient.refetchQueries();
  await expect.poll(() => result.current.status).toBe('error');
  expect(isUserBlocked(result.current.error)).toBe(true);
  expect(result.current.account).toBeUndefined();
});

test('a user whom somebody deleted is signed out', async () => {
  const { createUser, queryClient, signIn, wrapper } = openTab(getEmulator());
  const user = await createUser();
  await signIn(user);
  const { result } = await renderHook(() => useAuthStatus(), { wrapper });
  await expect.poll(() => result.current.status).toBe('signed-in');
  const { endpoint, projectId, apiKey } = getEmulator();
  await fetch(`${endpoint}/users/${user.userId}`, {
    method: 'DELETE',
    credentials: 'omit',
    headers: { 'x-appwrite-project': projectId, 'x-appwrite-key': apiKey },
  });
  await queryClient.refetchQueries();
  await expect.poll(() => result.current.status).toBe('signed-out');
  expect(result.current.account).toBeUndefined();
});

test('a user who must choose a new password first is an error with a name', async () => {
  const { signIn, wrapper } = openTab(getEmulator());
  const user = { userId: 'grace', name: 'Grace', email: 'grace@example.com', password: 'Grace and a horse' };
  const { userId: id, ...rest } = user;
  await getEmulator().control('POST', 'seed', { users: [{ id, ...rest, passwordReset: true }] });
  await signIn(user);
  const { result } = await renderHook(() => useAuthStatus(), { wrapper });
  await expect.poll(() => result.current.status).toBe('error');
  expect(isPasswordResetRequired(result.current.error)).toBe(true);
});

const usePrefsText = () => (usePrefs().data ? 'prefs' : 'no prefs');

test('a second factor that falls due shows by any call', async () => {
  const { account, createUser, queryClient, signIn, wrap } = openTab(getEmulator());
  const user = await createUser();
  await signIn(user);
  const { uri } = await account.createMFAAuthenticator({ type: AuthenticatorType.Totp });
  await account.updateMFAAuthenticator({ type: AuthenticatorType.Totp, otp: codeFor(uri) });
  await account.updateMFA({ mfa: true });
  const screen = await render(wrap([<Status key="status" />, <Show key="prefs" useText={usePrefsText} />]));
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  await expect.element(screen.getByText('prefs', { exact: true })).toBeVisible();
  // The same browser signs in anew, with the password alone.
  await account.deleteSession({ sessionId: 'current' });
  await signIn(user);
  await queryClient.refetchQueries({ predicate: ({ queryKey }) => queryKey[3] === 'prefs' });
  await expect.element(screen.getByText('mfa-required')).toBeVisible();
  await expect.element(screen.getByText('no prefs')).toBeVisible();
});

const useRename = () => {
  const { mutate } = useUpdateName();
  return () => mutate({ name: 'Grace' });
};

test.each([
  ['over', 'signed-out', 'DELETE', 'sessions'],
  ['blocked', 'error', 'PATCH', 'status'],
] as const)(
  'a session that is %s shows by a call that changes something, too',
  async (_what, status, method, path) => {
    const { createUser, signIn, wrap } = openTab(getEmulator());
    const user = await createUser();
    await signIn(user);
    const screen = await render(
      wrap([<Status key="status" />, <Press key="rename" name="Rename" useAction={useRename} />]),
    );
    await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
    const { endpoint, projectId, apiKey } = getEmulator();
    const answer = await fetch(`${endpoint}/users/${user.userId}/${path}`, {
      method,
      credentials: 'omit',
      headers: {
        'content-type': 'application/json',
        'x-appwrite-project': projectId,
        'x-appwrite-key': apiKey,
      },
      body: JSON.stringify({ status: false }),
    });
    expect(answer.ok).toBe(true);
    await screen.getByRole('button', { name: 'Rename' }).click();
    await expect.element(screen.getByText(status, { exact: true })).toBeVisible();
  },
);
