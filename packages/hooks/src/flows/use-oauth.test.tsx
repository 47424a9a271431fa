import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { isNetworkError } from '../errors.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useAuthStatus } from './use-auth-status.ts';
import { useOAuth } from './use-oauth.ts';

const getEmulator = withEmulator();
const useFlow = () => ({ ...useOAuth(), auth: useAuthStatus().status });
const useSessionFlow = () => ({ ...useOAuth({ flow: 'session' }), auth: useAuthStatus().status });
const useAutoFlow = () => ({ ...useOAuth({ autoRedeem: true }), auth: useAuthStatus().status });
const useOpenFlow = () => useOAuth({ readLink: true });
const useBlindFlow = () => useOAuth({ readLink: false });

/** Stays on the page, and notes where the browser would have gone. */
let left: URL[] = [];
const stay = (event: Event & { destination?: { url: string } }) => {
  const url = new URL(event.destination?.url ?? '');
  if (url.origin === window.location.origin) return;
  left.push(url);
  event.preventDefault();
};
const { navigation } = window as unknown as { navigation: EventTarget };
beforeEach(() => {
  left = [];
  navigation.addEventListener('navigate', stay);
});
afterEach(async () => {
  navigation.removeEventListener('navigate', stay);
  await getEmulator().control('DELETE', 'faults');
});

/** Leaves for a provider, and comes back with what a redirect would add. */
async function comeBack(parameters: Record<string, string>) {
  const { wrapper } = openTab(getEmulator());
  const { result, act, unmount } = await renderHook(useFlow, { wrapper });
  await act(() => result.current.start('github', ['user']));
  expect(result.current).toMatchObject({ status: 'leaving', provider: 'github' });
  await unmount();
  const back = new URL(left[0]?.searchParams.get('success') ?? '');
  for (const [name, value] of Object.entries(parameters)) back.searchParams.set(name, value);
  window.history.replaceState(null, '', `${back.href}#`);
}

/** A token as the server gives it at the end of a visit to a provider. */
async function createToken() {
  const { account } = openTab(getEmulator());
  const { userId } = await account.createEmailToken({ userId: 'unique()', email: 'ada@example.com' });
  return { userId, secret: (await getEmulator().messages()).at(-1)?.code ?? '' };
}

test('the browser leaves for the provider as the SDK would send it', async () => {
  const { account } = openTab(getEmulator());
  await comeBack({});
  const [url] = left;
  const { origin, pathname } = new URL(`${getEmulator().endpoint}/account/tokens/oauth2/github`);
  expect([url?.origin, url?.pathname]).toEqual([origin, pathname]);
  account.createOAuth2Token({
    provider: 'github' as never,
    success: url?.searchParams.get('success') ?? '',
    failure: url?.searchParams.get('failure') ?? '',
    scopes: ['user'],
  });
  await expect.poll(() => left[1]?.href).toBe(url?.href);
});

test('back with success, a click signs in', async () => {
  await comeBack(await createToken());
  const { calls, wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useFlow, { wrapper });
  expect(result.current.status).toBe('link');
  expect(window.location.href).not.toMatch(/secret|oauth_state|#/);
  expect(calls).not.toContain('POST /account/sessions/token');
  await act(() => result.current.redeem());
  expect(result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
});

test('it can sign in without a click, once, where the trip began here', async () => {
  await comeBack(await createToken());
  const { calls, wrapper } = openTab(getEmulator());
  const { result } = await renderHook(useAutoFlow, { wrapper });
  await expect.poll(() => result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
  expect(calls.filter((call) => call === 'POST /account/sessions/token')).toHaveLength(1);
});

test('a token that nobody here asked for is not redeemed by itself', async () => {
  const { userId, secret } = await createToken();
  const { calls, wrapper } = openTab(getEmulator());
  window.history.replaceState(null, '', `?userId=${userId}&secret=${secret}&oauth_state=of-an-attacker`);
  const { result, act } = await renderHook(useAutoFlow, { wrapper });
  await expect.poll(() => result.current.auth).toBe('signed-out');
  expect(result.current.status).toBe('unexpected');
  expect(calls).not.toContain('POST /account/sessions/token');
  await act(() => result.current.restart());
  expect(result.current.status).toBe('idle');
});

test('a denial shows its type, and none of its text', async () => {
  const error = JSON.stringify({
    message: '<b>Call 0190 to unlock</b>',
    type: 'user_unauthorized',
    code: 401,
  });
  await comeBack({ error });
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useFlow, { wrapper });
  expect(result.current).toMatchObject({ status: 'denied', error: { type: 'user_unauthorized' } });
  expect(JSON.stringify(result.current.error?.message)).not.toContain('0190');
  expect(window.location.search).toBe('');
  await act(() => result.current.restart());
  expect(result.current).toMatchObject({ status: 'idle', error: null });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"type":"<script>"}',
  '{"type":{"toString":1}}',
  'x'.repeat(5000),
])('a hostile error parameter does no harm: %.30s', async (error) => {
  window.history.replaceState(null, '', `?${new URLSearchParams({ error, oauth_state: 'x' })}`);
  const { wrapper } = openTab(getEmulator());
  const { result } = await renderHook(useOpenFlow, { wrapper });
  expect(['idle', 'denied']).toContain(result.current.status);
  expect(result.current.error?.type ?? 'oauth_denied').toBe('oauth_denied');
  expect(window.location.search).toBe('');
});

test('a token that comes too late says so', async () => {
  const { userId } = await createToken();
  await comeBack({ userId, secret: '000000000' });
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useFlow, { wrapper });
  await act(() => result.current.redeem());
  expect(result.current.status).toBe('expired');
});

test('the session flow reads the account anew', async () => {
  const { createUser, signIn, wrapper } = openTab(getEmulator());
  await comeBack({});
  await signIn(await createUser());
  const { result } = await renderHook(useSessionFlow, { wrapper });
  expect(result.current.status).toBe('redeeming');
  expect(window.location.search).toBe('');
  await expect.poll(() => result.current).toMatchObject({ status: 'done', auth: 'signed-in', error: null });
});

test('a session whose cookie the browser refused is not done, and the token flow is the way on', async () => {
  await comeBack({});
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useSessionFlow, { wrapper });
  await expect.poll(() => result.current.status).toBe('cookie-blocked');
  expect(result.current.error).toMatchObject({ type: 'oauth_cookie_blocked' });
  left = [];
  await act(() => result.current.start('github'));
  expect(result.current.status).toBe('leaving');
  expect(left[0]?.pathname).toBe('/v1/account/tokens/oauth2/github');
});

test('a session that cannot be asked for is asked for again', async () => {
  const { createUser, signIn, wrapper } = openTab(getEmulator());
  await comeBack({});
  await signIn(await createUser());
  await getEmulator().control('POST', 'faults', { body: 'drop' });
  const { result, act } = await renderHook(useSessionFlow, { wrapper });
  await expect.poll(() => result.current.status).toBe('link');
  expect(isNetworkError(result.current.error)).toBe(true);
  await getEmulator().control('DELETE', 'faults');
  await act(() => result.current.redeem());
  expect(result.current).toMatchObject({ status: 'done', error: null });
});

test('a page that leaves its address to others takes nothing from it', async () => {
  await comeBack(await createToken());
  const { href } = window.location;
  const { wrapper } = openTab(getEmulator());
  const { result } = await renderHook(useBlindFlow, { wrapper });
  expect(result.current.status).toBe('idle');
  expect(window.location.href).toBe(href);
});

test.each([
  'userId=ada&secret=one&secret=two',
  'userId=ada&userId=eve&secret=one',
  'secret=one',
  'userId=ada',
  'userId=&secret=one',
  'userId=ada&secret=one&error=no',
])('a way back that is not what a provider sends leads to nobody: %s', async (search) => {
  await comeBack({});
  window.history.replaceState(null, '', `${window.location.search}&${search}`);
  const { calls, wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useAutoFlow, { wrapper });
  expect(result.current).toMatchObject({ status: 'denied', error: { type: 'oauth_denied' } });
  expect(window.location.search).toBe('');
  await expect.poll(() => result.current.auth).toBe('signed-out');
  expect(calls).toEqual(['GET /account']);
  await act(() => result.current.restart());
  expect(result.current.status).toBe('idle');
});

test('a mark that stands twice proves nothing', async () => {
  await comeBack(await createToken());
  window.history.replaceState(null, '', `${window.location.search}&oauth_state=of-an-attacker`);
  const { wrapper } = openTab(getEmulator());
  const { result } = await renderHook(useAutoFlow, { wrapper });
  expect(result.current.status).toBe('unexpected');
});
