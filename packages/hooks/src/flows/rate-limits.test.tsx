import { AuthenticatorType } from 'appwrite';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { isRateLimited } from '../predicates/project.ts';
import { codeFor } from '../testing/authenticator.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useEmailOtp } from './use-email-otp.ts';
import { useMfaChallenge } from './use-mfa-challenge.ts';

const getEmulator = withEmulator({ rateLimits: true });
const useChallenge = () => useMfaChallenge({ resendAfter: 0 });
const useFlow = () => useEmailOtp({ resendAfter: 0 });

test('too many messages make a longer pause, until the window of the server ends', async () => {
  const { account, calls, wrapper } = openTab(getEmulator());
  for (let sent = 0; sent < 9; sent += 1) {
    await account.createEmailToken({ userId: 'unique()', email: 'ada@example.com' });
  }
  const { result, act } = await renderHook(useFlow, { wrapper });
  await act(() => result.current.send('ada@example.com'));
  expect(result.current).toMatchObject({ status: 'sent', error: null, resendIn: 0 });
  calls.length = 0;
  await act(() => result.current.resend());
  expect(isRateLimited(result.current.error)).toBe(true);
  expect(result.current.resendIn).toBeGreaterThan(0);
  expect(result.current.resendIn).toBeLessThanOrEqual(3600);
  await act(() => result.current.resend());
  expect(calls).toEqual(['POST /account/tokens/email']);
});

test('too many wrong codes for a second factor leave a new challenge as the way on', async () => {
  const { account, createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser());
  const { uri } = await account.createMFAAuthenticator({ type: AuthenticatorType.Totp });
  await account.updateMFAAuthenticator({ type: AuthenticatorType.Totp, otp: codeFor(uri) });
  const { result, act } = await renderHook(useChallenge, { wrapper });
  await expect.poll(() => result.current.status).toBe('choosing');
  await act(() => result.current.choose('totp'));
  for (let tried = 0; tried < 11; tried += 1) await act(() => result.current.verify('000000'));
  expect(result.current.status).toBe('waiting');
  expect(isRateLimited(result.current.error)).toBe(true);
  await act(() => result.current.resend());
  expect(result.current).toMatchObject({ status: 'waiting', error: null });
  await act(() => result.current.verify(codeFor(uri)));
  expect(result.current.status).toBe('done');
});
