import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
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
