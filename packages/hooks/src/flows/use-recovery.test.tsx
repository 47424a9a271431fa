import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { isUserNotFound } from '../predicates/session.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useRecovery } from './use-recovery.ts';

const getEmulator = withEmulator();
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
