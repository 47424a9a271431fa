'use client';
import { useAuthStatus, useVerification } from '@appwrite-kit/hooks';
import { type LinkLooks, LinkSteps } from '../link/link-steps.tsx';
import { type LinkOptions, useLinkSteps } from '../link/use-link-steps.ts';
import { emailVerification } from '../messages/en/email-verification.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface EmailVerificationCallbackProps extends LinkLooks, LinkOptions {}

/**
 * The page that a link leads to which confirms an email address: does so on a click, with `PUT /account/verifications/email`.
 * Nobody has to be signed in. The secret is gone from the address and the history before anything is shown. A link that has
 * expired or was used, and one that belongs to another account than the one that is signed in, each have a screen that says
 * what to do.
 *
 * @example
 * <EmailVerificationCallback retryLink={{ href: '/account' }} continueLink={{ href: '/' }} />
 */
export function EmailVerificationCallback({
  autoRedeem,
  onSuccess,
  ...looks
}: EmailVerificationCallbackProps) {
  const t = useMessages(emailVerification);
  const { verify, ...flow } = useVerification();
  // Whose link it is can only be told once it is known who is here.
  const isKnown = useAuthStatus().status !== 'loading';
  const link = useLinkSteps(
    { ...flow, redeem: () => verify() },
    { autoRedeem: autoRedeem && isKnown, onSuccess },
  );
  return (
    <LinkSteps
      {...looks}
      link={link}
      texts={{
        link: { title: t('emailVerification.linkTitle'), description: t('emailVerification.linkHelp') },
        warning: { title: t('emailVerification.otherTitle'), description: t('emailVerification.otherHelp') },
        done: { title: t('emailVerification.doneTitle'), description: t('emailVerification.doneHelp') },
      }}
    />
  );
}
