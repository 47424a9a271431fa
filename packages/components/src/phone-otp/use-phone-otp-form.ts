'use client';
import { usePhoneOtp } from '@appwrite-kit/hooks';
import type { PrepareOption } from '../form/form-options.ts';
import type { OtpFormController } from '../otp/otp-form-controller.ts';
import { useOtpForm } from '../otp/use-otp-form.ts';
import { type PhoneValues, phoneSchema } from '../phone-field/phone-schema.ts';

export interface UsePhoneOtpFormOptions extends PrepareOption {
  /** Seconds before a code can be sent again; 30 unless told. */
  resendAfter?: number | undefined;
  /** Runs once the session exists; a second factor may still be owed. */
  onSuccess?: (() => unknown) | undefined;
}

const failures = { general_argument_invalid: { field: 'phone', as: 'error.phone_invalid' } } as const;

/**
 * Signing in by a code in a text message, without its looks: `POST /account/tokens/phone`, then `POST
 * /account/sessions/token`. A number that is new creates an account.
 *
 * Shown at the number: `general_argument_invalid`. Shown at the code: `user_invalid_token`. Shown above the form:
 * `general_phone_disabled`, `user_count_exceeded`, `user_auth_method_unsupported`, `user_blocked`,
 * `general_rate_limit_exceeded`.
 *
 * @example
 * const { step, request, code, resend } = usePhoneOtpForm({ onSuccess: () => navigate('/') });
 */
export function usePhoneOtpForm({
  onSuccess,
  prepare,
  resendAfter,
}: UsePhoneOtpFormOptions = {}): OtpFormController<PhoneValues> {
  const flow = usePhoneOtp({ resendAfter });
  return useOtpForm<PhoneValues>({
    flow,
    prepare,
    schema: phoneSchema,
    toAddress: ({ phone }) => phone,
    failures,
    onSuccess,
  });
}
