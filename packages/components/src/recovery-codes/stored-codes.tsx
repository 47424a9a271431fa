'use client';
import { isChallengeRequired, useMfaRecoveryCodes } from '@appwrite-kit/hooks';
import { onFirstClick } from '../button/on-first-click.ts';
import { common } from '../messages/en/common.ts';
import { recoveryCodes as english } from '../messages/en/recovery-codes.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { StepUp } from '../step-up/step-up.tsx';
import { CodeList } from './code-list.tsx';

const texts = { ...common, ...english };

/** The codes that are left: `GET /account/mfa/recovery-codes`. They leave the cache with this component. */
export function StoredCodes({ onHide }: { onHide: () => void }) {
  const t = useMessages(texts);
  const { data, error, refetch } = useMfaRecoveryCodes();
  const isGuarded = isChallengeRequired(error);
  const failure = useFailureText(isGuarded ? undefined : error);
  return (
    <>
      {!data && !failure && (
        <p role="status" className="ak-muted">
          {t('recoveryCodes.loading')}
        </p>
      )}
      {failure && (
        <div role="alert" className="ak-alert">
          {failure}{' '}
          <button type="button" className="ak-button ak-quiet" onClick={onFirstClick(refetch)}>
            {t('action.tryAgain')}
          </button>
        </div>
      )}
      {data && <CodeList codes={data.recoveryCodes} />}
      <button type="button" className="ak-button" onClick={onFirstClick(onHide)}>
        {t('recoveryCodes.hide')}
      </button>
      <StepUp isRequired={isGuarded} onPassed={() => refetch()} onCancel={onHide} />
    </>
  );
}
