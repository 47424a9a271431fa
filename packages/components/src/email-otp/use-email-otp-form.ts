'use client';
import { type EmailOtpOptions, useEmailOtp } from '@appwrite-kit/hooks';
import { emailFailures } from '../form/email-failures.ts';
import type { PrepareOption } from '../form/form-options.ts';
import type { OtpFormController } from '../otp/otp-form-controller.ts';
import { useOtpForm } from '../otp/use-otp-form.ts';
import { type EmailOtpValues, emailOtpSchema } from './schema.ts';

export interface UseEmailOtpFormOptions extends EmailOtpOptions, PrepareOption {
  /** Runs once the session exists; a second factor may still be owed. */
  onSuccess?: (() => unknown) | undefined;
}

const failures = { ...emailFailures, user_already_exists: { field: 'email' } } as const;

/**
 * Signing in by a code in a mail, without its looks: `POST /account/tokens/email`, then `POST /account/sessions/token`. An
 * address that is new creates an account.
 *
 * Shown at the email: the rules for addresses (`user_email_disposable`, ...). Shown at the code: `user_invalid_token`. Shown
 * above the form: `general_smtp_disabled`, `user_count_exceeded`, `user_auth_method_unsupported`, `user_blocked`,
 * `general_rate_limit_exceeded`.
 *
 * @example
 * const { step, request, code, resend } = useEmailOtpForm({ onSuccess: () => navigate('/') });
 */
export function useEmailOtpForm({
  onSuccess,
  prepare,
  ...options
}: UseEmailOtpFormOptions = {}): OtpFormController<EmailOtpValues> {
  const flow = useEmailOtp(options);
  return useOtpForm<EmailOtpValues>({
    flow,
    prepare,
    schema: emailOtpSchema,
    toAddress: ({ email }) => email,
    failures,
    onSuccess,
  });
}
