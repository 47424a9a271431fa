'use client';
import type { AuthStatus } from '@appwrite-kit/hooks';
import { useEffect, useRef } from 'react';

type Status = AuthStatus['status'];

/**
 * Calls back once when somebody has signed in, all steps included; who was signed in before does not count.
 *
 * An app may take the flow from the page at that very moment, before the flow hears of the new status. So the form that
 * signed in reports its success too, by the function that is returned: the second step after a second factor, the first
 * otherwise.
 */
export function useArrival(status: Status, onArrival: () => void): (step: 'first' | 'second') => void {
  const latest = useRef(onArrival);
  const state = useRef({ before: status, phase: 'waiting', isGone: false });

  const arrive = () => {
    if (state.current.phase === 'arrived') return;
    state.current.phase = 'arrived';
    latest.current();
  };

  useEffect(() => {
    latest.current = onArrival;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `arrive` reads nothing but refs.
  useEffect(() => {
    const { before } = state.current;
    state.current.before = status;
    if (status === 'signed-in' && before !== 'signed-in' && before !== 'loading') arrive();
    else state.current.phase = status === 'signed-in' ? 'arrived' : 'waiting';
  }, [status]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `arrive` reads nothing but refs.
  useEffect(() => {
    state.current.isGone = false;
    return () => {
      state.current.isGone = true;
      if (state.current.phase === 'expected') arrive();
    };
  }, []);

  return (step) => {
    const { before, phase, isGone } = state.current;
    if ((before === 'mfa-required') !== (step === 'second')) return;
    if (isGone) arrive();
    else if (phase === 'waiting') state.current.phase = 'expected';
  };
}
