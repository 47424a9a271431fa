'use client';
import type { ReactNode } from 'react';
import { PendingButton } from '../button/pending-button.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { Step } from '../flow/step.tsx';
import { recoveryCodes as english } from '../messages/en/recovery-codes.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SaveCodes } from './save-codes.tsx';
import type { RecoveryCodesController } from './use-recovery-codes.ts';

export interface RecoveryCodesViewProps extends Pick<CardProps, 'heading' | 'classNames'> {
  codes: Omit<RecoveryCodesController, 'stepUp' | 'error' | 'retry'>;
  /** What shows the codes that are left. */
  stored: ReactNode;
}

/** How recovery codes look. They know nothing of servers. */
export function RecoveryCodesView({ codes, stored, heading = 'h2', ...card }: RecoveryCodesViewProps) {
  const t = useMessages(english);
  const errorText = useErrorText();
  const { hasCodes, newCodes, renew, saved, isShown, setShown } = codes;
  return (
    <Step name={newCodes ? 'new' : 'idle'}>
      {newCodes ? (
        <Card
          {...card}
          heading={heading}
          title={t('recoveryCodes.saveTitle')}
          description={t('recoveryCodes.saveHelp')}
        >
          <SaveCodes codes={newCodes} form={saved} />
        </Card>
      ) : (
        <Card
          {...card}
          heading={heading}
          title={t('recoveryCodes.title')}
          description={t('recoveryCodes.description')}
        >
          <div className="ak-stack">
            <div role="alert" className="ak-alert">
              {renew.error && errorText(renew.error)}
            </div>
            {!hasCodes && <p className="ak-muted">{t('recoveryCodes.none')}</p>}
            {isShown && stored}
            <div className="ak-actions">
              {hasCodes && !isShown && (
                <button type="button" className="ak-button" onClick={() => setShown(true)}>
                  {t('recoveryCodes.show')}
                </button>
              )}
              <PendingButton isPending={renew.status === 'pending'} onPress={renew.run}>
                {t(hasCodes ? 'recoveryCodes.regenerate' : 'recoveryCodes.create')}
              </PendingButton>
            </div>
          </div>
        </Card>
      )}
    </Step>
  );
}
