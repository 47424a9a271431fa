'use client';
import { Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { LoadingCard } from '../card/loading-card.tsx';
import { recoveryCodes as english } from '../messages/en/recovery-codes.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { StepUp } from '../step-up/step-up.tsx';
import { RecoveryCodesView, type RecoveryCodesViewProps } from './recovery-codes.view.tsx';
import { useRecoveryCodes } from './use-recovery-codes.ts';

const StoredCodes = lazyView(async () => (await import('./stored-codes.tsx')).StoredCodes);

export type RecoveryCodesProps = Omit<RecoveryCodesViewProps, 'codes' | 'stored'>;

/**
 * Shows the recovery codes that are left, and makes new ones. The server wants a fresh challenge for both; it is asked for. For
 * endpoints see {@link useRecoveryCodes}.
 *
 * @example
 * <RecoveryCodes />
 */
export function RecoveryCodes(looks: RecoveryCodesProps) {
  const t = useMessages(english);
  const { stepUp, error, retry, ...codes } = useRecoveryCodes();
  const failure = useFailureText(error);
  if (codes.hasCodes === undefined) {
    return (
      <LoadingCard
        title={t('recoveryCodes.title')}
        loading={t('recoveryCodes.loading')}
        heading={looks.heading}
        {...(looks.classNames && { classNames: looks.classNames })}
        failure={failure}
        onRetry={retry}
      />
    );
  }
  return (
    <>
      <RecoveryCodesView
        {...looks}
        codes={codes}
        stored={
          <Suspense>
            <StoredCodes onHide={() => codes.setShown(false)} />
          </Suspense>
        }
      />
      <StepUp {...stepUp} />
    </>
  );
}
