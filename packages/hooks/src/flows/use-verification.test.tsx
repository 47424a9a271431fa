import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { isNetworkError } from '../errors.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useAuthStatus } from './use-auth-status.ts';
import { useVerification } from './use-verification.ts';

const getEmulator = withEmulator();
const useByLink = () => ({ ...useVerification(), account: useAuthStatus().account });
const useByOtp = () => ({ ...useVerification({ via: 'otp' }), account: useAuthStatus().account });
const useByPhone = () => ({ ...useVerification({ via: 'phone' }), account: useAuthStatus().account });
const lastMessage = async () => (await getEmulator().messages()).at(-1);

async function openLink() {
  const { search } = new URL((await lastMessage())?.links[0] ?? '');
  window.history.replaceState(null, '', search);
}

test('a link verifies the email, once, and the account knows', async () => {
  const { calls, createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser());
  const asking = await renderHook(useByLink, { wrapper });
  await expect.poll(() => asking.result.current.account?.emailVerification).toBe(false);
  await asking.act(() => asking.result.current.send());
  expect(asking.result.current.status).toBe('sent');
  await asking.unmount();

  await openLink();
  const { result, act } = await renderHook(useByLink, { wrapper });
  expect(result.current.status).toBe('link');
  const { verify } = result.current;
  await act(async () => {
    await Promise.all([verify(), verify()]);
  });
  expect(result.current.status).toBe('done');
  expect(result.current.account?.emailVerification).toBe(true);
  expect(calls.filter((call) => call === 'PUT /account/verifications/email')).toHaveLength(1);
  expect(window.location.search).toBe('');
});

test('a link works for a guest, and a used one says so', async () => {
  const { account, createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser());
  await account.createEmailVerification({ url: window.location.origin });
  await account.deleteSession({ sessionId: 'current' });
  await openLink();
  const first = await renderHook(useByLink, { wrapper });
  await first.act(() => first.result.current.verify());
  expect(first.result.current.status).toBe('done');
  await first.unmount();
  await openLink();
  const { result, act } = await renderHook(useByLink, { wrapper });
  await act(() => result.current.verify());
  expect(result.current.status).toBe('used');
});

test('a link of somebody else is named', async () => {
  const { account, createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser('Ada'));
  await account.createEmailVerification({ url: window.location.origin });
  await account.deleteSession({ sessionId: 'current' });
  await signIn(await createUser('Bob'));
  await openLink();
  const { result, act } = await renderHook(useByLink, { wrapper });
  await expect.poll(() => result.current.status).toBe('wrong-user');
  await act(() => result.current.restart());
  expect(result.current.status).toBe('idle');
});

test('whose link it is, the flow finds out by itself', async () => {
  const { account, createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser('Ada'));
  await account.createEmailVerification({ url: window.location.origin });
  await account.deleteSession({ sessionId: 'current' });
  await signIn(await createUser('Bob'));
  await openLink();
  const { result } = await renderHook(() => useVerification(), { wrapper });
  await expect.poll(() => result.current.status).toBe('wrong-user');
});

test('a void link gives way to a new one', async () => {
  const { createUser, signIn, wrapper } = openTab(getEmulator());
  const { userId } = await createUser().then(async (user) => {
    await signIn(user);
    return user;
  });
  const past = new Date(0).toISOString();
  const voids = { expired: `&expire=${past}`, used: '' };
  for (const [status, expire] of Object.entries(voids)) {
    window.history.replaceState(null, '', `?userId=${userId}&secret=gone${expire}`);
    const { result, act, unmount } = await renderHook(useByLink, { wrapper });
    await act(() => result.current.verify());
    expect(result.current.status).toBe(status);
    await act(() => result.current.resend());
    expect(result.current).toMatchObject({ status: 'sent', error: null });
    await unmount();
  }
  expect(await getEmulator().messages()).toHaveLength(2);
});

test('two tabs with one link send one request, and both are done', async () => {
  const [one, other] = [openTab(getEmulator()), openTab(getEmulator())];
  await one.signIn(await one.createUser());
  await one.account.createEmailVerification({ url: window.location.origin });
  await openLink();
  const here = await renderHook(useByLink, { wrapper: one.wrapper });
  await openLink();
  const there = await renderHook(useByLink, { wrapper: other.wrapper });
  await Promise.all([here.result.current.verify(), there.result.current.verify()]);
  await expect.poll(() => here.result.current.status).toBe('done');
  await expect.poll(() => there.result.current.status).toBe('done');
  const sent = [...one.calls, ...other.calls].filter((call) => call === 'PUT /account/verifications/email');
  expect(sent).toHaveLength(1);
});

test('an address that is verified already is done, and a failure can be tried again', async () => {
  const { account, createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser());
  await account.createEmailVerification({ url: window.location.origin });
  await openLink();
  const { result, act } = await renderHook(useByLink, { wrapper });
  await getEmulator().control('POST', 'faults', { path: '/v1/account/verifications/*', body: 'drop' });
  await act(() => result.current.verify());
  expect(result.current.status).toBe('link');
  expect(isNetworkError(result.current.error)).toBe(true);
  await getEmulator().control('DELETE', 'faults');
  await act(() => result.current.verify());
  expect(result.current).toMatchObject({ status: 'done', error: null });
  const again = await renderHook(useByOtp, { wrapper: openTab(getEmulator()).wrapper });
  await expect.poll(() => again.result.current.status).toBe('done');
});

test('codes verify the email and the phone number', async () => {
  const { account, createUser, signIn, wrapper } = openTab(getEmulator());
  const user = await createUser();
  await signIn(user);
  await account.updatePhone({ phone: '+4915112345678', password: user.password });
  for (const useFlow of [useByOtp, useByPhone]) {
    const { result, act, unmount } = await renderHook(useFlow, { wrapper });
    await act(() => result.current.send());
    expect(result.current.status).toBe('sent');
    const code = (await lastMessage())?.code ?? '';
    await act(() => result.current.verify(code === '000000' ? '000001' : '000000'));
    expect(result.current).toMatchObject({ status: 'sent', error: { type: 'user_invalid_token' } });
    await act(() => result.current.verify(code));
    expect(result.current).toMatchObject({ status: 'done', error: null });
    await unmount();
  }
});
