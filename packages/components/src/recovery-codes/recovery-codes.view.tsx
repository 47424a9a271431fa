'use client';
import { type ReactNode, useDeferredValue } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { PendingButton } from '../button/pending-button.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { Step } from '../flow/step.tsx';
import { usePrefetch } from '../flow/use-prefetch.ts';
import { recoveryCodes as english } from '../messages/en/recovery-codes.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { SaveCodesProps } from './save-codes.tsx';
import type { RecoveryCodesController } from './use-recovery-codes.ts';

const loadNewCodes = () => import('./new-codes.tsx');
const NewCodes = lazyView(async () => (await loadNewCodes()).NewCodes);

export interface RecoveryCodesViewProps
  extends Pick<CardProps, 'heading'>,
    Pick<SaveCodesProps, 'classNames' | 'slots' | 'children'> {
  codes: Omit<RecoveryCodesController, 'stepUp' | 'error' | 'retry'>;
  /** What shows the codes that are left. */
  stored: ReactNode;
}

/** How recovery codes look. They know nothing of servers. */
export function RecoveryCodesView({
  codes,
  stored,
  heading = 'h2',
  slots,
  classNames,
  children,
}: RecoveryCodesViewProps) {
  const t = useMessages(english);
  const errorText = useErrorText();
  const card = { heading, ...(classNames && { classNames }) };
  const { hasCodes, newCodes, renew, saved, isShown, setShown } = codes;
  const isDue = newCodes !== undefined;
  const hasArrived = useDeferredValue(isDue);
  usePrefetch(loadNewCodes, renew.status === 'pending');
  return (
    <Step name={isDue && hasArrived ? 'new' : 'idle'} isOver={isDue && !hasArrived}>
      {isDue && hasArrived ? (
        <NewCodes {...card} codes={newCodes} form={saved} slots={slots}>
          {children}
        </NewCodes>
      ) : (
        <Card {...card} title={t('recoveryCodes.title')} description={t('recoveryCodes.description')}>
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
