import { afterEach, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useCountdown } from './use-countdown.ts';

afterEach(() => vi.useRealTimers());

function useSeconds() {
  const [left, start] = useCountdown();
  return { left, start };
}

test('counts down to zero by the clock, and can be started anew', async () => {
  vi.useFakeTimers();
  const { result, act } = await renderHook(useSeconds);
  expect(result.current.left).toBe(0);
  await act(() => result.current.start(3));
  expect(result.current.left).toBe(3);
  await act(() => vi.advanceTimersByTime(1000));
  expect(result.current.left).toBe(2);
  // A tab that slept through some ticks.
  vi.setSystemTime(Date.now() + 60_000);
  await act(() => vi.advanceTimersByTime(1000));
  expect(result.current.left).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  await act(() => result.current.start(1));
  expect(result.current.left).toBe(1);
});
