'use client';
import { useEffect, useRef, useState } from 'react';

/** What waits for the render after a step. */
interface Waiting {
  settle(error: unknown): void;
}

/**
 * Lets a form send a step of a flow. Flows never reject but tell of failures on the next render; a form wants a promise.
 *
 * @param error - The flow's `error`.
 * @returns Runs a step, and rejects with what it failed with. A flow that is gone by then, because it succeeded, is fine.
 *
 * @example
 * const { verify, error } = useMfaChallenge();
 * const runStep = useFlowStep(error);
 * const form = useForm({ schema, submit: ({ code }) => runStep(() => verify(code)) });
 */
export function useFlowStep(error: unknown): (step: () => Promise<unknown>) => Promise<void> {
  const [waiting, setWaiting] = useState<Waiting>();
  const isMounted = useRef(false);

  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the error of the render after the step is meant, no later one.
  useEffect(() => {
    waiting?.settle(error);
  }, [waiting]);

  return async (step) => {
    await step();
    if (!isMounted.current) return;
    await new Promise<void>((resolve, reject) => {
      setWaiting({ settle: (latest) => (latest ? reject(latest) : resolve()) });
    });
  };
}
