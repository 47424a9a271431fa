'use client';
import { useSignOut } from '@appwrite-kit/hooks';
import { onFirstClick } from '../button/on-first-click.ts';
import { otherFactors } from '../messages/en/other-factors.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Lets go of a session that lacks its second factor, and says why that failed. */
export function OtherAccount() {
  const t = useMessages(otherFactors);
  const { signOut, status, error } = useSignOut();
  const isPending = status === 'signing-out';
  return (
    <>
      <div role="alert" className="ak-alert">
        {useFailureText(error)}
      </div>
      <button
        type="button"
        className="ak-link"
        aria-disabled={isPending}
        aria-busy={isPending}
        onClick={onFirstClick(signOut)}
      >
        {t('mfaChallenge.otherAccount')}
      </button>
    </>
  );
}
