import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useIdentityPages } from '../hooks/pages.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useLinkedIdentities } from './use-linked-identities.ts';

const identity = { id: 'octo', email: 'octo@example.com', verified: false, name: 'Octo' };
const getEmulator = withEmulator({
  project: { oauth: { github: { enabled: true, identity, consent: 'auto' } } },
});
const useFlow = () => ({ ...useLinkedIdentities(), pages: useIdentityPages({ pageSize: 1 }) });

/** Visits a provider that asks nothing, which sets the cookie on the way back. */
async function signInWithProvider() {
  const { endpoint, projectId } = getEmulator();
  const url = new URL(`${endpoint}/account/sessions/oauth2/github`);
  url.search = new URLSearchParams({ project: projectId, success: window.location.origin }).toString();
  await fetch(url, { credentials: 'include', mode: 'no-cors' });
}

test('the only way to sign in cannot be unlinked, until there is another', async () => {
  const { account, calls, queryClient, wrapper } = openTab(getEmulator());
  await signInWithProvider();
  const { result, act } = await renderHook(useFlow, { wrapper });
  await expect.poll(() => result.current.status).toBe('ready');
  expect(result.current.identities).toMatchObject([{ provider: 'github' }]);
  await expect
    .poll(() => result.current.pages.data?.pages)
    .toMatchObject([{ identities: [{ provider: 'github' }] }]);
  const [{ $id } = { $id: '' }] = result.current.identities;
  expect(result.current.canUnlink).toBe(false);
  await act(() => result.current.unlink($id));
  expect(calls).not.toContain(`DELETE /account/identities/${$id}`);
  await account.updatePassword({ password: 'a good horse' });
  await queryClient.refetchQueries();
  await expect.poll(() => result.current.canUnlink).toBe(true);
  await act(() => result.current.unlink($id));
  expect(result.current.identities).toEqual([]);
});

test('a refusal at the provider can be left at that', async () => {
  const { createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser());
  const error = JSON.stringify({ type: 'user_already_exists', code: 409 });
  window.history.replaceState(null, '', `?${new URLSearchParams({ error, oauth_state: 'of-this-trip' })}`);
  const { result, act } = await renderHook(useFlow, { wrapper });
  await expect.poll(() => result.current.identities).toEqual([]);
  expect(result.current).toMatchObject({ status: 'denied', error: { type: 'user_already_exists' } });
  await act(() => result.current.retry());
  expect(result.current).toMatchObject({ status: 'ready', error: null });
});
