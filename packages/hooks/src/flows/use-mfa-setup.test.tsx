import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { codeFor } from '../testing/authenticator.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useMfaChallenge } from './use-mfa-challenge.ts';
import { useMfaSetup } from './use-mfa-setup.ts';

const getEmulator = withEmulator();
const useFlow = () => ({ setup: useMfaSetup(), challenge: useMfaChallenge() });

async function openSetup() {
  const tab = openTab(getEmulator());
  await tab.signIn(await tab.createUser());
  const { result, act } = await renderHook(useFlow, { wrapper: tab.wrapper });
  await expect.poll(() => result.current.setup.status).toBe('off');
  return { ...tab, result, act };
}

test('an app is set up, its recovery codes are saved, and MFA is on', async () => {
  const { account, result, act } = await openSetup();
  await act(() => result.current.setup.start());
  const { status, uri = '', secret = '' } = result.current.setup;
  expect(status).toBe('scan');
  expect(uri).toContain(secret);
  await act(() => result.current.setup.verify('000000'));
  expect(result.current.setup).toMatchObject({ status: 'scan', error: { type: 'user_invalid_token' }, uri });
  await act(() => result.current.setup.verify(codeFor(uri)));
  expect(result.current.setup).toMatchObject({
    status: 'save-codes',
    error: null,
    uri: undefined,
    secret: undefined,
  });
  expect(result.current.setup.recoveryCodes).toHaveLength(6);
  expect((await account.get()).mfa).toBe(false);
  await act(() => result.current.setup.confirmSaved());
  expect(result.current.setup).toMatchObject({
    status: 'on',
    recoveryCodes: undefined,
    hasAuthenticator: true,
  });
  expect((await account.get()).mfa).toBe(true);
});

test('a failure after the app was verified does not lead into a dead end', async () => {
  const { result, act } = await openSetup();
  await act(() => result.current.setup.start());
  const code = codeFor(result.current.setup.uri ?? '');
  await getEmulator().control('POST', 'faults', {
    path: '/v1/account/mfa/recovery-codes',
    status: 500,
    count: 1,
  });
  await act(() => result.current.setup.verify(code));
  expect(result.current.setup).toMatchObject({ status: 'scan', error: { code: 500 } });
  await act(() => result.current.setup.verify(code));
  expect(result.current.setup).toMatchObject({ status: 'save-codes', error: null });
});

test('what needs a fresh challenge waits for it, and goes on', async () => {
  const { result, act } = await openSetup();
  await act(() => result.current.setup.start());
  const uri = result.current.setup.uri ?? '';
  await act(() => result.current.setup.verify(codeFor(uri)));
  const [old] = result.current.setup.recoveryCodes ?? [];
  await act(() => result.current.setup.confirmSaved());
  await act(() => result.current.setup.regenerate());
  expect(result.current.setup.status).toBe('challenge-required');
  await act(() => result.current.challenge.choose('totp'));
  expect(result.current.challenge.status).toBe('waiting');
  await act(() => result.current.challenge.verify(codeFor(uri)));
  expect(result.current.challenge.status).toBe('done');
  await act(() => result.current.setup.resume());
  expect(result.current.setup.status).toBe('save-codes');
  expect(result.current.setup.recoveryCodes).not.toContain(old);
  await act(() => result.current.setup.confirmSaved());
  await act(() => result.current.setup.removeAuthenticator());
  expect(result.current.setup).toMatchObject({ status: 'on', hasAuthenticator: false });
  await act(() => result.current.setup.disable());
  expect(result.current.setup.status).toBe('off');
});

test('a challenge can be declined', async () => {
  const { result, act } = await openSetup();
  await act(() => result.current.setup.regenerate());
  expect(result.current.setup.status).toBe('challenge-required');
  await act(() => result.current.setup.cancel());
  expect(result.current.setup).toMatchObject({ status: 'off', error: null });
});

test('an account that cannot be read is read again, and an app that is set up is not set up twice', async () => {
  const tab = openTab(getEmulator());
  await tab.signIn(await tab.createUser());
  await getEmulator().control('POST', 'faults', { status: 500 });
  const { result, act } = await renderHook(useFlow, { wrapper: tab.wrapper });
  await expect.poll(() => result.current.setup.status).toBe('error');
  expect(result.current.setup.error).toMatchObject({ code: 500 });
  await getEmulator().control('DELETE', 'faults');
  await act(() => result.current.setup.retry());
  expect(result.current.setup).toMatchObject({ status: 'off', error: null });
  await act(() => result.current.setup.start());
  await act(() => result.current.setup.verify(codeFor(result.current.setup.uri ?? '')));
  await act(() => result.current.setup.cancel());
  expect(result.current.setup).toMatchObject({ status: 'off', hasAuthenticator: true });
  await act(() => result.current.setup.start());
  expect(result.current.setup).toMatchObject({
    status: 'off',
    error: { type: 'user_authenticator_already_verified' },
  });
  await act(() => result.current.setup.enable());
  expect(result.current.setup).toMatchObject({ status: 'on', error: null });
});
