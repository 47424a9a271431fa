'use client';
import { useCallback, useRef } from 'react';

/** One intent, one request: while an action runs, asking again gives the run there is. */
export function useSingleFlight<Arguments extends unknown[], Result>(
  action: (...args: Arguments) => Promise<Result>,
): (...args: Arguments) => Promise<Result> {
  const latest = useRef(action);
  latest.current = action;
  const flight = useRef<Promise<Result>>(undefined);
  return useCallback((...args: Arguments) => {
    flight.current ??= latest.current(...args).finally(() => {
      flight.current = undefined;
    });
    return flight.current;
  }, []);
}
