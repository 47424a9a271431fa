import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { isNetworkError } from '../errors.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useAuthStatus } from './use-auth-status.ts';
import { useSignOut } from './use-sign-out.ts';

const getEmulator = withEmulator();
const useFlow = () => ({ ...useSignOut(), auth: useAuthStatus().status });
const isSignOut = (call: string) => call === 'DELETE /account/sessions/current';

async function openSignedIn() {
  const tab = openTab(getEmulator());
  const user = await tab.createUser();
  await tab.signIn(user);
  const { result, act } = await renderHook(useFlow, { wrapper: tab.wrapper });
  await expect.poll(() => result.current.auth).toBe('signed-in');
  return { ...tab, user, result, act };
}

test('a failure leaves the session and can be tried again, and a double click is one request', async () => {
  const { calls, result, act } = await openSignedIn();
  await getEmulator().control('POST', 'faults', { body: 'drop' });
  await act(() => result.current.signOut());
  expect(result.current).toMatchObject({ status: 'error', auth: 'signed-in' });
  expect(isNetworkError(result.current.error)).toBe(true);
  await getEmulator().control('DELETE', 'faults');
  calls.length = 0;
  const { signOut } = result.current;
  await act(async () => {
    await Promise.all([signOut(), signOut()]);
  });
  expect(result.current).toMatchObject({ status: 'signed-out', auth: 'signed-out', error: null });
  expect(calls.filter(isSignOut)).toHaveLength(1);
});

test('a session that is over counts as signed out', async () => {
  const { account, result, act } = await openSignedIn();
  await account.deleteSessions();
  await act(() => result.current.signOut());
  expect(result.current).toMatchObject({ status: 'signed-out', auth: 'signed-out', error: null });
});

/** Blocks the user from a second device: the answer that blocks also takes cookies away. */
async function block({ account }: ReturnType<typeof openTab>) {
  const { jwt } = await account.createJWT();
  const { projectId, endpoint } = getEmulator();
  await fetch(`${endpoint}/account/status`, {
    method: 'PATCH',
    credentials: 'omit',
    headers: { 'x-appwrite-project': projectId, 'x-appwrite-jwt': jwt },
  });
}

test('a blocked user is told that the server lets nobody leave, where a cookie holds the session', async () => {
  const tab = await openSignedIn();
  await block(tab);
  await tab.queryClient.refetchQueries();
  await expect.poll(() => tab.result.current.auth).toBe('error');
  await tab.act(() => tab.result.current.signOut());
  expect(tab.result.current).toMatchObject({
    status: 'error',
    auth: 'error',
    error: { type: 'user_blocked' },
  });
});

test('a blocked user gets out where the SDK holds the session, and no other session goes', async () => {
  const { endpoint, projectId } = getEmulator();
  const elsewhere = new URL(endpoint);
  // Another site to this page: its cookies do not come here.
  elsewhere.hostname = window.location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  const tab = openTab({ ...getEmulator(), endpoint: elsewhere.href });
  await tab.signIn(await tab.createUser());
  const { result, act } = await renderHook(useFlow, { wrapper: tab.wrapper });
  await expect.poll(() => result.current.auth).toBe('signed-in');
  await block(tab);
  const kept = { a_session_other: 'of another project' };
  const stored = JSON.parse(localStorage.getItem('cookieFallback') ?? '{}');
  expect(stored).toHaveProperty(`a_session_${projectId}`);
  localStorage.setItem('cookieFallback', JSON.stringify({ ...stored, ...kept }));
  await act(() => result.current.signOut());
  expect(result.current).toMatchObject({ status: 'signed-out', auth: 'signed-out', error: null });
  expect(JSON.parse(localStorage.getItem('cookieFallback') ?? '')).toEqual(kept);
});
