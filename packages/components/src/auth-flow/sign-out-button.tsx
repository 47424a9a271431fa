'use client';
import { useSignOut } from '@appwrite-kit/hooks';
import { onFirstClick } from '../button/on-first-click.ts';
import { common } from '../messages/en/common.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Ends the session. If that fails it says why, and can be pressed again. */
export function SignOutButton() {
  const t = useMessages(common);
  const { signOut, status, error } = useSignOut();
  const failure = useFailureText(error);
  const isPending = status === 'signing-out';
  return (
    <>
      <div role="alert" className="ak-alert">
        {failure}
      </div>
      <button
        type="button"
        className="ak-button"
        aria-disabled={isPending}
        aria-busy={isPending}
        onClick={onFirstClick(signOut)}
      >
        {t('action.signOut')}
      </button>
    </>
  );
}
