'use client';
import { onFirstClick } from '../button/on-first-click.ts';
import { Card, type CardProps } from '../card/card.tsx';
import { Done } from '../flow/done.tsx';
import { mfaChallenge } from '../messages/en/mfa-challenge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { MfaChallengeSteps, type MfaChallengeStepsProps } from './mfa-challenge-steps.tsx';
import { useChallengeHelp } from './use-challenge-help.ts';

export interface MfaChallengeFormViewProps extends MfaChallengeStepsProps {
  isSigningOut: boolean;
  /** In words, why signing out failed. */
  failure: string | undefined;
  onSignOut: () => void;
  heading?: CardProps['heading'];
  classNames?: CardProps['classNames'];
}

/** How the challenge looks on a page of its own. It knows nothing of servers. */
export function MfaChallengeFormView({
  challenge,
  slots,
  isSigningOut,
  failure,
  onSignOut,
  heading = 'h1',
  classNames,
}: MfaChallengeFormViewProps) {
  const t = useMessages(mfaChallenge);
  const description = useChallengeHelp(challenge);
  const looks = { heading, ...(classNames && { classNames }) };
  if (challenge.step === 'done') return <Done {...looks} />;
  return (
    <Card
      {...looks}
      title={t('mfaChallenge.title')}
      description={description}
      footer={
        <>
          <div role="alert" className="ak-alert">
            {failure}
          </div>
          <button
            type="button"
            className="ak-link"
            aria-disabled={isSigningOut}
            aria-busy={isSigningOut}
            onClick={onFirstClick(onSignOut)}
          >
            {t('mfaChallenge.otherAccount')}
          </button>
        </>
      }
    >
      <MfaChallengeSteps challenge={challenge} slots={slots} />
    </Card>
  );
}
