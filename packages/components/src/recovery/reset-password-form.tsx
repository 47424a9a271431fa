'use client';
import { ResetPasswordFormView, type ResetPasswordFormViewProps } from './reset-password-form.view.tsx';
import { type UseResetPasswordFormOptions, useResetPasswordForm } from './use-reset-password-form.ts';

export interface ResetPasswordFormProps
  extends Omit<ResetPasswordFormViewProps, 'form' | 'onRetry'>,
    UseResetPasswordFormOptions {}

/**
 * Sets a new password with the link that this page was opened by: `PUT /account/recovery`. For the errors it shows, see
 * {@link useResetPasswordForm}.
 *
 * @example
 * <ResetPasswordForm recoveryLink={{ href: '/recover' }} signInLink={{ href: '/sign-in' }} />
 */
export function ResetPasswordForm({ onSuccess, ...view }: ResetPasswordFormProps) {
  return <ResetPasswordFormView {...view} form={useResetPasswordForm({ onSuccess })} />;
}
