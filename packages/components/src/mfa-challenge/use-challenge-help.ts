'use client';
import { mfaChallenge } from '../messages/en/mfa-challenge.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { MfaChallengeController } from './mfa-challenge-controller.ts';

/** What to do next, in words, to be said under the title. */
export function useChallengeHelp({ step, factor }: MfaChallengeController): string | undefined {
  const t = useMessages(mfaChallenge);
  return step === 'code' && factor && factor !== 'recoveryCode' ? t(`mfaChallenge.${factor}Help`) : undefined;
}
