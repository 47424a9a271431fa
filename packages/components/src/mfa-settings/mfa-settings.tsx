'use client';
import { Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { LoadingCard } from '../card/loading-card.tsx';
import { mfa } from '../messages/en/mfa.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { MfaSetupView, type MfaSetupViewProps } from '../mfa-setup/mfa-setup.view.tsx';
import { type UseMfaSetupFormOptions, useMfaSetupForm } from '../mfa-setup/use-mfa-setup-form.ts';
import { StepUp } from '../step-up/step-up.tsx';
import { MfaOverview } from './mfa-overview.tsx';

const RecoveryCodes = lazyView(
  async () => (await import('../recovery-codes/recovery-codes.tsx')).RecoveryCodes,
);

export interface MfaSettingsProps
  extends Pick<MfaSetupViewProps, 'slots' | 'heading' | 'classNames'>,
    UseMfaSetupFormOptions {}

/**
 * All about the second factor: whether it is asked for, the authenticator app, and the recovery codes. For endpoints and
 * errors see {@link useMfaSetupForm} and {@link useRecoveryCodes}.
 *
 * @example
 * <MfaSettings />
 */
export function MfaSettings({ onSuccess, slots, ...looks }: MfaSettingsProps) {
  const t = useMessages(mfa);
  const setup = useMfaSetupForm({ onSuccess });
  const failure = useFailureText(setup.step === 'failed' ? setup.error : undefined);
  if (setup.step === 'loading' || setup.step === 'failed') {
    return (
      <LoadingCard
        title={t('mfa.title')}
        loading={t('mfa.loading')}
        heading={looks.heading}
        failure={failure}
        onRetry={setup.retry}
      />
    );
  }
  const isIdle = setup.step === 'on' || setup.step === 'off';
  return (
    <div className="ak-cards">
      <MfaSetupView
        {...looks}
        setup={setup}
        slots={slots}
        overview={<MfaOverview {...looks} setup={setup} />}
      />
      <Suspense>{isIdle && setup.hasFactor && <RecoveryCodes {...looks} />}</Suspense>
      <StepUp {...setup.stepUp} />
    </div>
  );
}
