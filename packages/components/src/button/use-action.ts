'use client';
import { useRef, useState } from 'react';
import { loadFeedback } from '../feedback/load-feedback.ts';
import { useFeedback } from '../feedback/use-feedback.ts';

/** Something a button does that takes a while. */
export interface Action<Args extends readonly unknown[] = []> {
  readonly status: 'idle' | 'pending' | 'done';
  /** What the last run was started with, which tells buttons apart that share an action. */
  readonly args?: Args;
  /** The key of the error, if it failed. */
  readonly error?: string;
  /** What it failed with, for predicates such as `isRateLimited`. */
  readonly failure?: unknown;
  /** Does nothing while an earlier run is under way. It never rejects. */
  run(...args: Args): Promise<void>;
}

/**
 * Runs an action once at a time, and keeps what came of it.
 *
 * @param act - Does it. An answer of `false` means that nothing was done, because the user changed their mind.
 */
export function useAction<Args extends readonly unknown[] = []>(
  act: (...args: Args) => Promise<unknown>,
): Action<Args> {
  const isBusy = useRef(false);
  const [state, setState] = useState<Omit<Action<Args>, 'run'>>({ status: 'idle' });

  useFeedback();

  const run = async (...args: Args) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ status: 'pending', args });
    try {
      const isDone = (await act(...args)) !== false;
      setState({ status: isDone ? 'done' : 'idle', args });
    } catch (reason) {
      const { errorKey } = await loadFeedback();
      setState({ status: 'idle', args, error: errorKey(reason), failure: reason });
    }
    isBusy.current = false;
  };

  return { ...state, run };
}
