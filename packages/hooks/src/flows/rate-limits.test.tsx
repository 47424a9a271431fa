import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { isRateLimited } from '../predicates/project.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useEmailOtp } from './use-email-otp.ts';

const getEmulator = withEmulator({ rateLimits: true });
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
