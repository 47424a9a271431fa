'use client';
import { onFirstClick } from '../button/on-first-click.ts';
import { Resend } from '../flow/resend.tsx';
import { otherFactors } from '../messages/en/other-factors.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { MfaChallengeController } from './mfa-challenge-controller.ts';

/** What can be done besides entering the code: having it sent once more, and choosing another way. */
export function OtherWays({ challenge }: { challenge: MfaChallengeController }) {
  const t = useMessages(otherFactors);
  const { factor, factors, resend, back } = challenge;
  return (
    <>
      {(factor === 'email' || factor === 'phone') && <Resend resend={resend} />}
      {factors.length > 1 && (
        <button type="button" className="ak-link" onClick={onFirstClick(back)}>
          {t('mfaChallenge.otherWay')}
        </button>
      )}
    </>
  );
}
