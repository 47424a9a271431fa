'use client';
import { useState } from 'react';
import { useFlowStep } from '../form/use-flow-step.ts';

/** What stands between a valid token and its session: somebody who is signed in already. */
export interface OccupiedController {
  /** Whether somebody is in the way, until they have made way. */
  readonly isOccupied: boolean;
  readonly isPending: boolean;
  /** Why making way failed. */
  readonly error: unknown;
  /** Signs out whoever is in the way, and goes on. */
  switchAccount(): Promise<void>;
}

interface SwitchableFlow {
  status: string;
  error: unknown;
}

/**
 * Follows a flow that finds somebody signed in, so that its question stays up while they are signed out.
 *
 * @param onFailure - Told why making way failed, since the flow may then be back at an earlier step.
 */
export function useOccupied(
  flow: SwitchableFlow,
  makeWay: () => Promise<void>,
  onFailure?: (reason: unknown) => unknown,
): OccupiedController {
  const runStep = useFlowStep(flow.status === 'done' ? null : flow.error);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();

  const switchAccount = async () => {
    if (isPending) return;
    setPending(true);
    setError(undefined);
    try {
      await runStep(makeWay);
    } catch (reason) {
      setError(reason);
      await onFailure?.(reason);
    } finally {
      setPending(false);
    }
  };

  return { isOccupied: isPending || flow.status === 'already-signed-in', isPending, error, switchAccount };
}
