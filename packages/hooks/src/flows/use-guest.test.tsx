import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useGuest } from './use-guest.ts';

const getEmulator = withEmulator();
const useFlow = () => useGuest();

test('a guest becomes a member by email, past an address that is taken', async () => {
  const { account, createUser, wrapper } = openTab(getEmulator());
  const taken = await createUser();
  const { result, act } = await renderHook(useFlow, { wrapper });
  await expect.poll(() => result.current.status).toBe('none');
  await act(() => result.current.start());
  expect(result.current.status).toBe('guest');
  const { $id } = await account.get();
  await act(() => result.current.upgradeByEmail(taken.email, 'a good horse'));
  expect(result.current.status).toBe('conflict');
  await act(() => result.current.upgradeByEmail('free@example.com', 'a good horse'));
  expect(result.current).toMatchObject({ status: 'member', error: null });
  expect((await account.get()).$id).toBe($id);
});

test('a guest becomes a member by phone', async () => {
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useFlow, { wrapper });
  await act(() => result.current.start());
  await act(() => result.current.upgradeByPhone('+4915112345678', 'a good horse'));
  expect(result.current).toMatchObject({ status: 'member', error: null });
});
