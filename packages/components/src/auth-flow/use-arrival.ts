'use client';
import type { useAuthStatus } from '@appwrite-kit/hooks';
import { useEffect, useRef } from 'react';

type Status = ReturnType<typeof useAuthStatus>['status'];

/** Calls back once when somebody has signed in, all steps included. Who was signed in before does not count. */
export function useArrival(status: Status, onArrival: () => void): void {
  const before = useRef(status);
  const latest = useRef(onArrival);
  useEffect(() => {
    latest.current = onArrival;
  });
  useEffect(() => {
    const hasArrived =
      status === 'signed-in' && before.current !== 'signed-in' && before.current !== 'loading';
    before.current = status;
    if (hasArrived) latest.current();
  }, [status]);
}
