'use client';
import { SignOutButton } from '../flow/sign-out-button.tsx';
import { otherFactors } from '../messages/en/other-factors.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Lets go of a session that lacks its second factor. */
export function OtherAccount() {
  const t = useMessages(otherFactors);
  return <SignOutButton className="ak-link">{t('mfaChallenge.otherAccount')}</SignOutButton>;
}
