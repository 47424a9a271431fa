import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { isInvalidToken } from '../predicates/session.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useAuthStatus } from './use-auth-status.ts';
import { useEmailOtp } from './use-email-otp.ts';
import { usePhoneOtp } from './use-phone-otp.ts';

const getEmulator = withEmulator();
const useEmail = () => ({ ...useEmailOtp({ resendAfter: 60, phrase: true }), auth: useAuthStatus().status });
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
