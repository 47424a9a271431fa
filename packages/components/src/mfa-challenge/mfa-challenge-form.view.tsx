'use client';
import { Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { Card, type CardProps } from '../card/card.tsx';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { mfaChallenge } from '../messages/en/mfa-challenge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { MfaChallengeSteps, type MfaChallengeStepsProps } from './mfa-challenge-steps.tsx';
import { useChallengeHelp } from './use-challenge-help.ts';

const Done = lazyView(async () => (await loadLaterSteps()).Done);

export interface MfaChallengeFormViewProps
  extends MfaChallengeStepsProps,
    Pick<CardProps, 'heading' | 'footer'> {}

/** How the challenge looks on a page of its own. It knows nothing of servers. */
export function MfaChallengeFormView(props: MfaChallengeFormViewProps) {
  const { challenge, heading = 'h1', classNames = {}, footer } = props;
  const t = useMessages(mfaChallenge);
  const description = useChallengeHelp(challenge);
  if (challenge.step === 'done') {
    return (
      <Suspense>
        <Done heading={heading} classNames={classNames} />
      </Suspense>
    );
  }
  return (
    <Card
      heading={heading}
      classNames={classNames}
      title={t('mfaChallenge.title')}
      description={description}
      footer={footer}
    >
      <MfaChallengeSteps {...props} />
    </Card>
  );
}
