'use client';
import { useAccount, useAuthStatus } from '@appwrite-kit/hooks';
import { onFirstClick } from '../button/on-first-click.ts';
import { retry } from '../messages/en/retry.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Stands in for what shows the account: says why it could not be read, and reads it again. To guests it says nothing. */
export function AccountFailure() {
  const t = useMessages(retry);
  const { status, error } = useAuthStatus();
  const { refetch } = useAccount();
  const failure = useFailureText(status === 'error' ? error : undefined);
  return failure ? (
    <div role="alert" className="ak ak-alert">
      {failure}{' '}
      <button type="button" className="ak-button ak-quiet" onClick={onFirstClick(refetch)}>
        {t('action.tryAgain')}
      </button>
    </div>
  ) : null;
}
