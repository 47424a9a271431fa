'use client';
import { PendingButton } from '../button/pending-button.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { mfa } from '../messages/en/mfa.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { MfaSetupController } from './mfa-setup-controller.ts';

export interface MfaInvitationProps extends Pick<CardProps, 'heading' | 'classNames'> {
  setup: MfaSetupController;
}

/** Where setting up begins, and where it says that it has ended. */
export function MfaInvitation({ setup: { step, act, hasAuthenticator }, ...card }: MfaInvitationProps) {
  const t = useMessages(mfa);
  const errorText = useErrorText();
  return (
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
            onPress={() => act.run(hasAuthenticator ? 'enable' : 'start')}
          >
            {t(hasAuthenticator ? 'mfa.enable' : 'mfa.setUpAuthenticator')}
          </PendingButton>
        )}
      </div>
    </Card>
  );
}
