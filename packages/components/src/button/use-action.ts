'use client';
import { useRef, useState } from 'react';
import { loadFeedback } from '../feedback/load-feedback.ts';
import { useFeedback } from '../feedback/use-feedback.ts';

/** Something a button does that takes a while. */
export interface Action<Args extends readonly unknown[] = []> {
  readonly status: 'idle' | 'pending' | 'done';
  /** What the last run was started with, which tells buttons apart that share an action. */
  readonly args: Args | undefined;
  /** The key of the error, if it failed. */
  readonly error: string | undefined;
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
  const [state, setState] = useState<Omit<Action<Args>, 'run'>>({
    status: 'idle',
    args: undefined,
    error: undefined,
  });

  useFeedback();

  const run = async (...args: Args) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ status: 'pending', args, error: undefined });
    try {
      const isDone = (await act(...args)) !== false;
      setState({ status: isDone ? 'done' : 'idle', args, error: undefined });
    } catch (reason) {
      const { errorKey } = await loadFeedback();
      setState({ status: 'idle', args, error: errorKey(reason) });
    }
    isBusy.current = false;
  };

  return { ...state, run };
}
