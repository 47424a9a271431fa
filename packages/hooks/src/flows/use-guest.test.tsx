import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useGuest } from './use-guest.ts';

const github = { id: 'octo', email: 'octo@example.com', verified: true, name: 'Octo' };
const getEmulator = withEmulator({
  project: { oauth: { github: { enabled: true, identity: github, consent: 'auto' } } },
});
const useFlow = () => useGuest();
const { navigation } = window as unknown as { navigation: EventTarget };

/** Stays on the page, and notes where the browser would have gone. */
let left = '';
const stay = (event: Event & { destination?: { url: string } }) => {
  left = event.destination?.url ?? '';
  if (new URL(left).origin !== window.location.origin) event.preventDefault();
};
beforeEach(() => navigation.addEventListener('navigate', stay));
afterEach(() => navigation.removeEventListener('navigate', stay));

/** A guest who has gone to GitHub, and who comes back with what the provider's redirects left. */
async function openAfterGitHub(failure?: object) {
  const { account, wrapper } = openTab(getEmulator());
  await account.createAnonymousSession();
  const { $id } = await account.get();
  const before = await renderHook(useFlow, { wrapper });
  await expect.poll(() => before.result.current.status).toBe('guest');
  await before.act(() => before.result.current.upgradeByOAuth('github'));
  expect(before.result.current.status).toBe('upgrading');
  await before.unmount();
  await fetch(left, { credentials: 'include', mode: 'no-cors' });
  const back = new URL(new URL(left).searchParams.get(failure ? 'failure' : 'success') ?? '');
  if (failure) back.searchParams.set('error', JSON.stringify(failure));
  window.history.replaceState(null, '', back);
  const { result, act } = await renderHook(useFlow, { wrapper: openTab(getEmulator()).wrapper });
  return { account, $id, result, act };
}

test('a guest becomes a member by email, past an address that is taken', async () => {
  const { account, createUser, wrapper } = openTab(getEmulator());
  const taken = await createUser();
  const { result, act } = await renderHook(useFlow, { wrapper });
  await expect.poll(() => result.current.status).toBe('none');
  await act(() => result.current.start());
  expect(result.current.status).toBe('guest');
  const { $id } = await account.get();
  await act(() => result.current.upgradeByEmail(taken.email, 'a good horse'));
  expect(result.current.status).toBe('conflict');
  await act(() => result.current.upgradeByEmail('free@example.com', 'a good horse'));
  expect(result.current).toMatchObject({ status: 'member', error: null });
  expect((await account.get()).$id).toBe($id);
});

test('a guest becomes a member by phone', async () => {
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useFlow, { wrapper });
  await act(() => result.current.start());
  await act(() => result.current.upgradeByPhone('+4915112345678', 'a good horse'));
  expect(result.current).toMatchObject({ status: 'member', error: null });
});

test('a guest becomes a member by a provider', async () => {
  const { account, $id, result } = await openAfterGitHub();
  await expect.poll(() => result.current.status).toBe('member');
  expect(result.current.error).toBe(null);
  expect(await account.get()).toMatchObject({ $id, email: github.email });
});

test('a provider whose address is taken is a conflict, and a way to that account is open', async () => {
  const { account } = openTab(getEmulator());
  await account.create({ userId: 'octo', email: github.email, password: 'a good horse' });
  // As the server words it on the way back.
  const { result, act } = await openAfterGitHub({ type: 'user_already_exists', code: 409 });
  await expect.poll(() => result.current.status).toBe('conflict');
  await act(() => result.current.upgradeByPhone('not a number', 'a good horse'));
  expect(result.current).toMatchObject({ status: 'guest', error: { type: 'general_argument_invalid' } });
  await act(() => result.current.signOut());
  expect(result.current.status).toBe('none');
  expect(
    await account.createEmailPasswordSession({ email: github.email, password: 'a good horse' }),
  ).toMatchObject({
    userId: 'octo',
  });
});

test('a phone number that is taken is a conflict too', async () => {
  const { account, createUser, signIn, wrapper } = openTab(getEmulator());
  const phone = '+4915112345678';
  const user = await createUser();
  await signIn(user);
  await account.updatePhone({ phone, password: user.password });
  await account.deleteSession({ sessionId: 'current' });
  const { result, act } = await renderHook(useFlow, { wrapper });
  await act(() => result.current.start());
  await act(() => result.current.upgradeByPhone(phone, 'a good horse'));
  expect(result.current.status).toBe('conflict');
});
