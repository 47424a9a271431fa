'use client';
import { type ReactNode, Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { PendingButton } from '../button/pending-button.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { Step } from '../flow/step.tsx';
import { mfa } from '../messages/en/mfa.ts';
import { recoveryCodes } from '../messages/en/recovery-codes.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SaveCodes } from '../recovery-codes/save-codes.tsx';
import type { MfaSetupController } from './mfa-setup-controller.ts';
import type { ScanStepProps } from './scan-step.tsx';

const ScanStep = lazyView(async () => (await import('./scan-step.tsx')).ScanStep);

export interface MfaSetupViewProps extends Pick<CardProps, 'heading' | 'classNames'> {
  setup: MfaSetupController;
  slots?: ScanStepProps['slots'];
  /** Shown in place of the invitation and of the end, by who knows more than to set up. */
  overview?: ReactNode;
}

const texts = { ...mfa, ...recoveryCodes };

/** How setting up a second factor looks. It knows nothing of servers. */
export function MfaSetupView({ setup, slots, overview, heading = 'h2', ...looks }: MfaSetupViewProps) {
  const t = useMessages(texts);
  const errorText = useErrorText();
  const { step, uri, secret, recoveryCodes: codes, act } = setup;
  const card = { ...looks, heading };
  return (
    <Step name={step === 'scan' || step === 'save-codes' ? step : 'overview'}>
      {uri && secret ? (
        <Card {...card} title={t('mfa.scanTitle')} description={t('mfa.scanHelp')}>
          <Suspense
            fallback={
              <p role="status" className="ak-muted">
                {t('mfa.loading')}
              </p>
            }
          >
            <ScanStep uri={uri} secret={secret} form={setup.code} onCancel={setup.cancel} slots={slots} />
          </Suspense>
        </Card>
      ) : codes ? (
        <Card {...card} title={t('recoveryCodes.saveTitle')} description={t('recoveryCodes.saveHelp')}>
          <SaveCodes codes={codes} form={setup.saved} />
        </Card>
      ) : (
        (overview ?? (
          <Card {...card} title={t('mfa.title')} description={t('mfa.description')}>
            <div className="ak-stack">
              <div role="alert" className="ak-alert">
                {act.error && errorText(act.error)}
              </div>
              {step === 'on' ? (
                <p className="ak-note">{t('mfa.setupDone')}</p>
              ) : (
                <PendingButton
                  className="ak-primary"
                  isPending={act.status === 'pending'}
                  onPress={() => act.run(setup.hasAuthenticator ? 'enable' : 'start')}
                >
                  {t(setup.hasAuthenticator ? 'mfa.enable' : 'mfa.setUpAuthenticator')}
                </PendingButton>
              )}
            </div>
          </Card>
        ))
      )}
    </Step>
  );
}
