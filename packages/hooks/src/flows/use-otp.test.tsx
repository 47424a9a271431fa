import { afterEach, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { isNetworkError } from '../errors.ts';
import { isInvalidToken } from '../predicates/session.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useAuthStatus } from './use-auth-status.ts';
import { useEmailOtp } from './use-email-otp.ts';
import { usePhoneOtp } from './use-phone-otp.ts';

const getEmulator = withEmulator();
afterEach(() => vi.useRealTimers());
const useEmail = () => ({ ...useEmailOtp({ resendAfter: 60, phrase: true }), auth: useAuthStatus().status });
const useEmailAtOnce = () => useEmailOtp({ resendAfter: 0 });
const usePhone = () => ({ ...usePhoneOtp(), auth: useAuthStatus().status });
const lastCode = async () => (await getEmulator().messages()).at(-1)?.code ?? '';

test('a code by email: a wrong one, then the right one', async () => {
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useEmail, { wrapper });
  await act(() => result.current.send('ada@example.com'));
  expect(result.current.status).toBe('sent');
  expect(result.current.phrase).toMatch(/\w+ \w+/);
  const code = await lastCode();
  await act(() => result.current.verify(code === '000000' ? '000001' : '000000'));
  expect(result.current.status).toBe('sent');
  expect(isInvalidToken(result.current.error)).toBe(true);
  await act(() => result.current.verify(code));
  expect(result.current).toMatchObject({ status: 'done', error: null, auth: 'signed-in' });
});

test('a code is sent again only after the pause', async () => {
  const { calls, wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useEmail, { wrapper });
  await act(() => result.current.send('ada@example.com'));
  expect(result.current.resendIn).toBe(60);
  await act(() => result.current.resend());
  expect(calls.filter((call) => call === 'POST /account/tokens/email')).toHaveLength(1);
});

test('a double click sends one message and one code', async () => {
  const { calls, wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useEmail, { wrapper });
  const { send } = result.current;
  await act(async () => {
    await Promise.all([send('ada@example.com'), send('ada@example.com')]);
  });
  expect(await getEmulator().messages()).toHaveLength(1);
  const code = await lastCode();
  const { verify } = result.current;
  await act(async () => {
    await Promise.all([verify(code), verify(code)]);
  });
  expect(result.current.status).toBe('done');
  expect(calls.filter((call) => call === 'POST /account/sessions/token')).toHaveLength(1);
});

test('a code by text message', async () => {
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(usePhone, { wrapper });
  await act(() => result.current.send('+4915112345678'));
  await act(async () => result.current.verify(await lastCode()));
  expect(result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
});

test('somebody else who is signed in can be signed out on the way', async () => {
  const { createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser('Bob'));
  const { result, act } = await renderHook(useEmail, { wrapper });
  await act(() => result.current.send('ada@example.com'));
  const code = await lastCode();
  await act(() => result.current.verify(code));
  expect(result.current.status).toBe('already-signed-in');
  await act(() => result.current.switchAccount(code));
  expect(result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
});

test('an old code says so as long as no other is sent', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useEmailAtOnce, { wrapper });
  await act(() => result.current.send('ada@example.com'));
  const code = await lastCode();
  await getEmulator().advance(901);
  vi.setSystemTime(Date.now() + 901_000);
  await act(() => result.current.verify(code));
  expect(result.current.status).toBe('expired');
  await act(() => result.current.resend());
  expect(result.current).toMatchObject({ status: 'sent', error: null });
  await act(async () => result.current.verify(await lastCode()));
  expect(result.current.status).toBe('done');
});

test('one code typed in two tabs is one request, and both are signed in', async () => {
  const [one, other] = [openTab(getEmulator()), openTab(getEmulator())];
  const here = await renderHook(useEmail, { wrapper: one.wrapper });
  const there = await renderHook(useEmail, { wrapper: other.wrapper });
  await here.act(() => here.result.current.send('ada@example.com'));
  await there.act(() => there.result.current.send('ada@example.com'));
  const code = await lastCode();
  await Promise.all([here.result.current.verify(code), there.result.current.verify(code)]);
  await expect.poll(() => here.result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
  await expect.poll(() => there.result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
  const redeemed = [...one.calls, ...other.calls].filter((call) => call === 'POST /account/sessions/token');
  expect(redeemed).toHaveLength(1);
});

test('a failure on the way leaves the code to be typed again, and the address to be changed', async () => {
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useEmail, { wrapper });
  await act(() => result.current.send('ada@example.com'));
  const code = await lastCode();
  await getEmulator().control('POST', 'faults', { path: '/v1/account/sessions/token', body: 'drop' });
  await act(() => result.current.verify(code));
  expect(result.current.status).toBe('sent');
  expect(isNetworkError(result.current.error)).toBe(true);
  await act(() => result.current.restart());
  expect(result.current).toMatchObject({ status: 'idle', error: null });
});
