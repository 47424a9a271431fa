'use client';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { PhoneOtpFormView, type PhoneOtpFormViewProps } from './phone-otp-form.view.tsx';
import { type UsePhoneOtpFormOptions, usePhoneOtpForm } from './use-phone-otp-form.ts';

export interface PhoneOtpFormProps
  extends Omit<PhoneOtpFormViewProps, 'form'>,
    Omit<UsePhoneOtpFormOptions, 'prepare'> {}

/**
 * Signs in by a code of six digits in a text message: `POST /account/tokens/phone`, then `POST /account/sessions/token`. A
 * number that is new creates an account. For the errors it shows, see {@link usePhoneOtpForm}.
 *
 * @example
 * <PhoneOtpForm defaultCountry="DE" onSuccess={() => navigate('/')} />
 */
export function PhoneOtpForm({ onSuccess, resendAfter, ...view }: PhoneOtpFormProps) {
  const form = usePhoneOtpForm({ onSuccess, resendAfter, prepare: loadLaterSteps });
  return <PhoneOtpFormView {...view} form={form} />;
}
