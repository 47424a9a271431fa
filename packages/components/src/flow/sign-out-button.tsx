'use client';
import { useSignOut } from '@appwrite-kit/hooks';
import type { ReactNode } from 'react';
import { onFirstClick } from '../button/on-first-click.ts';
import { common } from '../messages/en/common.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface SignOutButtonProps {
  /** What the button says. */
  children?: ReactNode;
  className?: string;
}

/** Ends the session. If that fails it says why, and can be pressed again. */
export function SignOutButton({ children, className = 'ak-button' }: SignOutButtonProps) {
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
        className={className}
        aria-disabled={isPending}
        aria-busy={isPending}
        onClick={onFirstClick(signOut)}
      >
        {children ?? t('action.signOut')}
      </button>
    </>
  );
}
