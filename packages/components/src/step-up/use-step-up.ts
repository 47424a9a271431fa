'use client';
import { isChallengeRequired } from '@appwrite-kit/hooks';
import { useState } from 'react';
import type { StepUpProps } from './step-up.tsx';

/** For an action that was given up at its challenge: answers with `false` then, and throws everything else. */
export function unlessGivenUp(error: unknown): false {
  if (isChallengeRequired(error)) return false;
  throw error;
}

interface Waiting {
  resume(): void;
  giveUp(): void;
}

/**
 * Runs actions that the server guards with a fresh challenge (`user_challenge_required`). If it asks for one, the user is asked,
 * and the action runs once more.
 *
 * @returns `run`, which answers and rejects as the action does, and `stepUp`, the props of the `<StepUp>` to render.
 *
 * @example
 * const { run, stepUp } = useStepUp();
 * <button onClick={() => run(() => removeAuthenticator({ type: 'totp' }))}>Remove</button>
 * <StepUp {...stepUp} />
 */
export function useStepUp(): {
  run: <Result>(action: () => Promise<Result>) => Promise<Result>;
  stepUp: StepUpProps;
} {
  const [waiting, setWaiting] = useState<Waiting>();

  const run = async <Result>(action: () => Promise<Result>): Promise<Result> => {
    try {
      return await action();
    } catch (error) {
      if (!isChallengeRequired(error)) throw error;
      await new Promise<void>((resume, reject) => {
        setWaiting({ resume, giveUp: () => reject(error) });
      });
      return await action();
    }
  };

  const settle = (how: keyof Waiting) => () => {
    waiting?.[how]();
    setWaiting(undefined);
  };
  return {
    run,
    stepUp: { isRequired: waiting !== undefined, onPassed: settle('resume'), onCancel: settle('giveUp') },
  };
}
