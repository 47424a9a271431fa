import { AuthenticatorType } from 'appwrite';
import { afterEach, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useCreateSession } from '../hooks/passwordless.ts';
import { useCreateEmailPasswordSession } from '../hooks/sign-in.ts';
import { codeFor } from '../testing/authenticator.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useAuthStatus } from './use-auth-status.ts';
import { useMfaChallenge } from './use-mfa-challenge.ts';

const getEmulator = withEmulator();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const useFlow = () => ({
  auth: useAuthStatus().status,
  signIn: useCreateEmailPasswordSession().mutateAsync,
  redeem: useCreateSession().mutateAsync,
  mfa: useMfaChallenge({ resendAfter: 0 }),
});
const lastMail = async () => (await getEmulator().messages()).at(-1);

/** A user with an app, recovery codes and a verified email, who is signed out. */
async function openAsGuest() {
  const tab = openTab(getEmulator());
  const { account, createUser, signIn } = tab;
  const user = await createUser();
  await signIn(user);
  await account.createEmailVerification({ url: window.location.origin });
  const { searchParams } = new URL((await lastMail())?.links[0] ?? '');
  await account.updateEmailVerification({ userId: user.userId, secret: searchParams.get('secret') ?? '' });
  const { uri } = await account.createMFAAuthenticator({ type: AuthenticatorType.Totp });
  await account.updateMFAAuthenticator({ type: AuthenticatorType.Totp, otp: codeFor(uri) });
  const { recoveryCodes } = await account.createMFARecoveryCodes();
  await account.updateMFA({ mfa: true });
  await account.deleteSession({ sessionId: 'current' });
  const { result, act } = await renderHook(useFlow, { wrapper: tab.wrapper });
  await expect.poll(() => result.current.auth).toBe('signed-out');
  return { ...tab, user, uri, recoveryCodes, result, act };
}

test('a password alone waits for a code of the app', async () => {
  const { calls, uri, user, result, act } = await openAsGuest();
  await act(() => result.current.signIn(user));
  expect(result.current.auth).toBe('mfa-required');
  await expect.poll(() => result.current.mfa.status).toBe('choosing');
  expect(result.current.mfa.factors).toEqual(['totp', 'email', 'recoveryCode']);
  await act(() => result.current.mfa.choose('totp'));
  expect(result.current.mfa).toMatchObject({ status: 'waiting', factor: 'totp' });
  await act(() => result.current.mfa.verify('000000'));
  expect(result.current.mfa).toMatchObject({ status: 'waiting', error: { type: 'user_invalid_token' } });
  const { verify } = result.current.mfa;
  const code = codeFor(uri);
  await act(async () => {
    await Promise.all([verify(code), verify(code)]);
  });
  expect(result.current).toMatchObject({ auth: 'signed-in', mfa: { status: 'done', error: null } });
  expect(calls.filter((call) => call === 'PUT /account/mfa/challenges')).toHaveLength(2);
});

test('a recovery code is spelled so that the server takes it', async () => {
  const { recoveryCodes, user, result, act } = await openAsGuest();
  await act(() => result.current.signIn(user));
  await act(() => result.current.mfa.choose('recoveryCode'));
  await act(() => result.current.mfa.verify(recoveryCodes[0] ?? ''));
  expect(result.current).toMatchObject({ auth: 'signed-in', mfa: { status: 'done' } });
});

test('a code by email is sent again, and the choice is open until the end', async () => {
  const { user, result, act } = await openAsGuest();
  await act(() => result.current.signIn(user));
  await act(() => result.current.mfa.choose('totp'));
  await act(() => result.current.mfa.back());
  expect(result.current.mfa).toMatchObject({ status: 'choosing', factor: undefined });
  await act(() => result.current.mfa.choose('email'));
  const first = await lastMail();
  await act(() => result.current.mfa.resend());
  const second = await lastMail();
  expect(second?.id).not.toBe(first?.id);
  await act(() => result.current.mfa.verify(second?.code ?? ''));
  expect(result.current).toMatchObject({ auth: 'signed-in', mfa: { status: 'done' } });
});

/** Signs in with a code by email, which is one factor of two. */
async function signInByCode({ account, user, result, act }: Awaited<ReturnType<typeof openAsGuest>>) {
  const { userId } = await account.createEmailToken({ userId: 'unique()', email: user.email });
  const secret = (await lastMail())?.code ?? '';
  await act(() => result.current.redeem({ userId, secret }));
  expect(result.current.auth).toBe('mfa-required');
}

const placeOfProof = () => `appwrite:${getEmulator().projectId}:account:mfa:proof`;

/** What the same browser shows with nothing in memory. */
const reload = () => renderHook(useFlow, { wrapper: openTab(getEmulator()).wrapper });

test('what the session has proved already is not offered, also after a reload', async () => {
  const guest = await openAsGuest();
  await signInByCode(guest);
  await expect.poll(() => guest.result.current.mfa.factors).toEqual(['totp', 'recoveryCode']);
  const { result, act } = await reload();
  await expect.poll(() => result.current.mfa.status).toBe('choosing');
  expect(result.current.mfa.factors).toEqual(['totp', 'recoveryCode']);
  await act(() => result.current.mfa.choose('totp'));
  await act(() => result.current.mfa.verify(codeFor(guest.uri)));
  expect(result.current).toMatchObject({ auth: 'signed-in', mfa: { status: 'done' } });
});

test('what one session has proved counts for no other', async () => {
  const guest = await openAsGuest();
  await signInByCode(guest);
  await guest.act(() => guest.result.current.mfa.signOut());
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(guest.user.userId);
  // By other means than the hooks, which see nothing of it.
  await guest.signIn(guest.user);
  const { result } = await reload();
  await expect.poll(() => result.current.mfa.factors).toEqual(['totp', 'email', 'recoveryCode']);
});

test('what another user has proved is forgotten when the server names the user', async () => {
  const guest = await openAsGuest();
  localStorage.setItem(
    placeOfProof(),
    JSON.stringify({ userId: 'somebody-else', factors: ['email'], expire: '2999-01-01T00:00:00.000+00:00' }),
  );
  await guest.signIn(guest.user);
  const { result, act } = await reload();
  await expect.poll(() => result.current.mfa.factors).toEqual(['totp', 'recoveryCode']);
  await act(() => result.current.mfa.choose('totp'));
  await act(() => result.current.mfa.back());
  expect(result.current.mfa.factors).toEqual(['totp', 'email', 'recoveryCode']);
});

test.each([
  '{',
  '[]',
  '"email"',
  '{"userId":"a","factors":["email"]}',
  '{"userId":"a","factors":"email","expire":"2999-01-01"}',
  '{"userId":"a","factors":["email"],"expire":"1999-01-01"}',
])('stored text that is not ours hides nothing: %s', async (stored) => {
  const guest = await openAsGuest();
  await guest.signIn(guest.user);
  localStorage.setItem(placeOfProof(), stored);
  const { result } = await reload();
  await expect.poll(() => result.current.mfa.factors).toEqual(['totp', 'email', 'recoveryCode']);
});

test('where storage is refused, the page knows by itself', async () => {
  const guest = await openAsGuest();
  // Only to us: the SDK itself does not get by without.
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    const allowed = Storage.prototype[name] as (...args: string[]) => string | null;
    vi.spyOn(Storage.prototype, name).mockImplementation(function refuse(this: Storage, ...args: string[]) {
      if (args[0]?.startsWith('appwrite:')) throw new DOMException('blocked', 'SecurityError');
      return allowed.apply(this, args);
    } as never);
  }
  await signInByCode(guest);
  await expect.poll(() => guest.result.current.mfa.factors).toEqual(['totp', 'recoveryCode']);
  const { result } = await reload();
  await expect.poll(() => result.current.mfa.factors).toEqual(['totp', 'email', 'recoveryCode']);
});

test('a session that ends while the factor is due shows by any call', async () => {
  const { user, result, act } = await openAsGuest();
  await act(() => result.current.signIn(user));
  await act(() => result.current.mfa.choose('totp'));
  const { endpoint, projectId, apiKey } = getEmulator();
  await fetch(`${endpoint}/users/${user.userId}/sessions`, {
    method: 'DELETE',
    credentials: 'omit',
    headers: { 'x-appwrite-project': projectId, 'x-appwrite-key': apiKey },
  });
  await act(() => result.current.mfa.verify('000000'));
  await expect.poll(() => result.current.auth).toBe('signed-out');
});

test('an old code says so, and another is sent', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { user, result, act } = await openAsGuest();
  await act(() => result.current.signIn(user));
  await act(() => result.current.mfa.choose('email'));
  const code = (await lastMail())?.code ?? '';
  await getEmulator().advance(3601);
  vi.setSystemTime(Date.now() + 3_601_000);
  await act(() => result.current.mfa.verify(code));
  expect(result.current.mfa.status).toBe('expired');
  await act(() => result.current.mfa.resend());
  expect(result.current.mfa).toMatchObject({ status: 'waiting', error: null });
  await act(async () => result.current.mfa.verify((await lastMail())?.code ?? ''));
  expect(result.current).toMatchObject({ auth: 'signed-in', mfa: { status: 'done' } });
});

test('a factor that cannot be sent, or factors that cannot be read, leave a way on', async () => {
  const { user, result, act } = await openAsGuest();
  await getEmulator().control('POST', 'faults', { path: '/v1/account/mfa/*', status: 500 });
  await act(() => result.current.signIn(user));
  await expect.poll(() => result.current.mfa.status).toBe('error');
  await getEmulator().control('DELETE', 'faults');
  await act(() => result.current.mfa.retry());
  expect(result.current.mfa).toMatchObject({ status: 'choosing', error: null });
  await getEmulator().control('POST', 'faults', { status: 503, type: 'general_smtp_disabled' });
  await act(() => result.current.mfa.choose('email'));
  expect(result.current.mfa).toMatchObject({ status: 'choosing', error: { type: 'general_smtp_disabled' } });
  await getEmulator().control('DELETE', 'faults');
  await act(() => result.current.mfa.choose('totp'));
  expect(result.current.mfa).toMatchObject({ status: 'waiting', error: null });
});

test('another account can be chosen instead', async () => {
  const { user, result, act } = await openAsGuest();
  await act(() => result.current.signIn(user));
  await act(() => result.current.mfa.signOut());
  expect(result.current.auth).toBe('signed-out');
});
