'use client';
import { LoadingCard } from '../card/loading-card.tsx';
import { mfa } from '../messages/en/mfa.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { StepUp } from '../step-up/step-up.tsx';
import { MfaSetupView, type MfaSetupViewProps } from './mfa-setup.view.tsx';
import { type UseMfaSetupFormOptions, useMfaSetupForm } from './use-mfa-setup-form.ts';

export interface MfaSetupProps extends Omit<MfaSetupViewProps, 'setup'>, UseMfaSetupFormOptions {}

/**
 * Leads through setting up a second factor: an authenticator app, recovery codes that are saved before they are needed, and
 * then it is on. For endpoints and errors see {@link useMfaSetupForm}.
 *
 * @example
 * <MfaSetup onSuccess={() => navigate('/account')} />
 */
export function MfaSetup({ onSuccess, ...view }: MfaSetupProps) {
  const t = useMessages(mfa);
  const setup = useMfaSetupForm({ onSuccess });
  const failure = useFailureText(setup.step === 'failed' ? setup.error : undefined);
  if (setup.step === 'loading' || setup.step === 'failed') {
    return (
      <LoadingCard
        title={t('mfa.title')}
        loading={t('mfa.loading')}
        heading={view.heading}
        failure={failure}
        onRetry={setup.retry}
      />
    );
  }
  return (
    <>
      <MfaSetupView {...view} setup={setup} />
      <StepUp {...setup.stepUp} />
    </>
  );
}
