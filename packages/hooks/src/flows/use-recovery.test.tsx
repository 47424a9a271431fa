import { afterEach, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { isUserNotFound } from '../predicates/session.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useRecovery } from './use-recovery.ts';

const getEmulator = withEmulator();
afterEach(() => vi.useRealTimers());
const useOtp = () => useRecovery({ via: 'otp', resendAfter: 0 });
const useLinkFlow = () => useRecovery();
const lastMail = async () => (await getEmulator().messages()).at(-1);

test('a link sets a new password once, and signs nobody in', async () => {
  const { calls, createUser, signIn, wrapper } = openTab(getEmulator());
  const user = await createUser();
  const asking = await renderHook(useLinkFlow, { wrapper });
  await asking.act(() => asking.result.current.send('nobody@example.com'));
  expect(asking.result.current.status).toBe('idle');
  expect(isUserNotFound(asking.result.current.error)).toBe(true);
  await asking.act(() => asking.result.current.send(user.email));
  expect(asking.result.current).toMatchObject({ status: 'sent', error: null });
  await asking.unmount();

  const { search } = new URL((await lastMail())?.links[0] ?? '');
  window.history.replaceState(null, '', search);
  const { result, act } = await renderHook(useLinkFlow, { wrapper });
  expect(result.current.status).toBe('link');
  expect(window.location.search).toBe('');
  await act(() => result.current.reset({ password: 'short' }));
  expect(result.current).toMatchObject({ status: 'link', error: { type: 'general_argument_invalid' } });
  const { reset } = result.current;
  await act(async () => {
    await Promise.all([reset({ password: 'a new horse' }), reset({ password: 'a new horse' })]);
  });
  expect(result.current).toMatchObject({ status: 'done', error: null });
  expect(calls.filter((call) => call === 'PUT /account/recovery')).toHaveLength(2);
  await signIn({ ...user, password: 'a new horse' });
});

test('a used link says so, and leads back to the start', async () => {
  const { wrapper } = openTab(getEmulator());
  window.history.replaceState(null, '', '?userId=nobody&secret=gone');
  const { result, act } = await renderHook(useLinkFlow, { wrapper });
  await act(() => result.current.reset({ password: 'a new horse' }));
  expect(result.current).toMatchObject({ status: 'link', error: { type: 'user_not_found' } });
  await act(() => result.current.restart());
  expect(result.current).toMatchObject({ status: 'idle', error: null });
});

test('a code sets a new password, after a wrong one', async () => {
  const { createUser, signIn, wrapper } = openTab(getEmulator());
  const user = await createUser();
  const { result, act } = await renderHook(useOtp, { wrapper });
  await act(() => result.current.send(user.email));
  expect(result.current.status).toBe('sent');
  const code = (await lastMail())?.code ?? '';
  const wrong = code === '000000' ? '000001' : '000000';
  await act(() => result.current.reset({ password: 'a new horse', code: wrong }));
  expect(result.current).toMatchObject({ status: 'sent', error: { type: 'user_invalid_token' } });
  await act(() => result.current.reset({ password: 'a new horse', code }));
  expect(result.current).toMatchObject({ status: 'done', error: null });
  await signIn({ ...user, password: 'a new horse' });
});

test('a void link says what became of it, and leads to a new one', async () => {
  const { account, createUser, wrapper } = openTab(getEmulator());
  const { userId, email } = await createUser();
  await account.createRecovery({ email, url: window.location.origin });
  const { searchParams } = new URL((await lastMail())?.links[0] ?? '');
  const secret = searchParams.get('secret') ?? '';
  await account.updateRecovery({ userId, secret, password: 'a first horse' });
  const past = new Date(0).toISOString();
  for (const [status, expire] of Object.entries({ expired: `&expire=${past}`, used: '' })) {
    window.history.replaceState(null, '', `?userId=${userId}&secret=${secret}${expire}`);
    const { result, act, unmount } = await renderHook(useLinkFlow, { wrapper });
    await act(() => result.current.reset({ password: 'a new horse' }));
    expect(result.current.status).toBe(status);
    await act(() => result.current.resend());
    expect(result.current).toMatchObject({ status: 'idle', error: null });
    await act(() => result.current.send(email));
    expect(result.current.status).toBe('sent');
    await unmount();
  }
});

test('of two tabs with one link, one sets the password and the other says that it was used', async () => {
  const [one, other] = [openTab(getEmulator()), openTab(getEmulator())];
  const user = await one.createUser();
  await one.account.createRecovery({ email: user.email, url: window.location.origin });
  const { search } = new URL((await lastMail())?.links[0] ?? '');
  window.history.replaceState(null, '', search);
  const here = await renderHook(useLinkFlow, { wrapper: one.wrapper });
  window.history.replaceState(null, '', search);
  const there = await renderHook(useLinkFlow, { wrapper: other.wrapper });
  await here.act(() => here.result.current.reset({ password: 'a new horse' }));
  await there.act(() => there.result.current.reset({ password: 'another horse' }));
  expect(here.result.current.status).toBe('done');
  expect(there.result.current.status).toBe('used');
  await one.signIn({ ...user, password: 'a new horse' });
});

test('an old code says so, and another is sent', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { createUser, wrapper } = openTab(getEmulator());
  const { email } = await createUser();
  const { result, act } = await renderHook(useOtp, { wrapper });
  await act(() => result.current.send(email));
  const code = (await lastMail())?.code ?? '';
  await getEmulator().advance(901);
  vi.setSystemTime(Date.now() + 901_000);
  await act(() => result.current.reset({ password: 'a new horse', code }));
  expect(result.current.status).toBe('expired');
  await act(() => result.current.resend());
  expect(result.current).toMatchObject({ status: 'sent', error: null });
  expect(await getEmulator().messages()).toHaveLength(2);
});
