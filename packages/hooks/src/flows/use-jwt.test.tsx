import { afterEach, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useJwt } from './use-jwt.ts';
import { useSignOut } from './use-sign-out.ts';

const getEmulator = withEmulator();
afterEach(() => vi.useRealTimers());
const useFlow = () => ({
  one: useJwt(),
  other: useJwt(),
  short: useJwt({ duration: 60 }),
  out: useSignOut(),
});
const isJwtCall = (call: string) => call === 'POST /account/jwts';

test('one flight for all who ask, and one more when the time is nearly up', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { calls, createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser());
  const { result } = await renderHook(useFlow, { wrapper });
  const { one, other, short } = result.current;
  const [first, second] = await Promise.all([one.getJwt(), other.getJwt()]);
  expect(second).toBe(first);
  expect(await one.getJwt()).toBe(first);
  expect(calls.filter(isJwtCall)).toHaveLength(1);
  expect(await short.getJwt()).not.toBe('');
  expect(calls.filter(isJwtCall)).toHaveLength(2);
  vi.setSystemTime(Date.now() + 811_000);
  await one.getJwt();
  expect(calls.filter(isJwtCall)).toHaveLength(3);
});

test('the token of a session that ended is forgotten, and a refusal is told', async () => {
  const { createUser, signIn, wrapper } = openTab(getEmulator());
  await signIn(await createUser());
  const { result, act } = await renderHook(useFlow, { wrapper });
  await act(async () => {
    await result.current.one.getJwt();
  });
  expect(result.current.one.status).toBe('ready');
  await act(() => result.current.out.signOut());
  await act(() =>
    expect(result.current.one.getJwt()).rejects.toMatchObject({ type: 'general_unauthorized_scope' }),
  );
  expect(result.current.one.status).toBe('error');
});

test('whoever asks is told, also of the token that another component asked for', async () => {
  const { createUser, signIn, wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useFlow, { wrapper });
  await act(async () => {
    await Promise.allSettled([result.current.one.getJwt(), result.current.other.getJwt()]);
  });
  expect(result.current.one.status).toBe('error');
  expect(result.current.other.status).toBe('error');
  await signIn(await createUser());
  await act(async () => {
    await Promise.all([result.current.one.getJwt(), result.current.other.getJwt()]);
  });
  expect(result.current.one).toMatchObject({ status: 'ready', error: null });
  expect(result.current.other).toMatchObject({ status: 'ready', error: null });
});
