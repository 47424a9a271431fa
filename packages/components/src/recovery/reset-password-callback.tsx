'use client';
import type { LinkLooks } from '../link/link-steps.tsx';
import { ResetPasswordForm, type ResetPasswordFormProps } from './reset-password-form.tsx';

export interface ResetPasswordCallbackProps
  extends Pick<LinkLooks, 'retryLink' | 'continueLink'>,
    Omit<ResetPasswordFormProps, 'recoveryLink' | 'signInLink'> {}

/**
 * The page that a link from `RecoveryForm` leads to: a {@link ResetPasswordForm} with the props of the other callback pages.
 * Nothing is redeemed before the new password is sent. A link that has expired, was used or is not there has a screen that
 * says what to do.
 *
 * @example
 * <ResetPasswordCallback retryLink={{ href: '/recover' }} continueLink={{ href: '/sign-in' }} />
 */
export function ResetPasswordCallback({ retryLink, continueLink, ...props }: ResetPasswordCallbackProps) {
  return <ResetPasswordForm {...props} recoveryLink={retryLink} signInLink={continueLink} />;
}
