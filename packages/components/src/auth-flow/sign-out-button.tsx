'use client';
import { useSignOut } from '@appwrite-kit/hooks';
import { common } from '../messages/en/common.ts';
import { errorKey } from '../messages/failure.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Ends the session. If that fails it says why, and can be pressed again. */
export function SignOutButton() {
  const t = useMessages(common);
  const errorText = useErrorText();
  const { signOut, status, error } = useSignOut();
  const isPending = status === 'signing-out';
  return (
    <>
      <div role="alert" className="ak-alert">
        {error && errorText(errorKey(error))}
      </div>
      <button
        type="button"
        className="ak-button"
        aria-disabled={isPending}
        aria-busy={isPending}
        onClick={signOut}
      >
        {t('action.signOut')}
      </button>
    </>
  );
}
