'use client';
import { useState } from 'react';
import type { AccountError } from '../../errors.ts';
import { useSingleFlight } from './use-single-flight.ts';

/** How something ended for which there is one chance. */
export interface Outcome<Status> {
  status: Status;
  error: AccountError | null;
}

/** Runs it, unless it runs already, and resolves to whether it is done. */
type Run<Status> = (action: () => Promise<Outcome<Status>>) => Promise<boolean>;

const IDLE = { status: 'idle', error: null } as const;
const REDEEMING = { status: 'redeeming', error: null } as const;

/** Keeps how redeeming ended. One that fails on the way is refused, and can be tried again. */
export function useOutcome<Status extends string>(): [
  outcome: Outcome<Status | 'idle' | 'redeeming' | 'refused'>,
  run: Run<Status>,
  reset: () => void,
] {
  const [outcome, setOutcome] = useState<Outcome<Status | 'idle' | 'redeeming' | 'refused'>>(IDLE);
  const run = useSingleFlight(async (action: () => Promise<Outcome<Status>>) => {
    setOutcome(REDEEMING);
    const next = await action().catch((error: AccountError) => ({ status: 'refused' as const, error }));
    setOutcome(next);
    return next.status === 'done';
  });
  return [outcome, run, () => setOutcome(IDLE)];
}
