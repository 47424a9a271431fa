'use client';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { EmailOtpFormView, type EmailOtpFormViewProps } from './email-otp-form.view.tsx';
import { type UseEmailOtpFormOptions, useEmailOtpForm } from './use-email-otp-form.ts';

export interface EmailOtpFormProps
  extends Omit<EmailOtpFormViewProps, 'form'>,
    Omit<UseEmailOtpFormOptions, 'prepare'> {}

/**
 * Signs in by a code of six digits in a mail: `POST /account/tokens/email`, then `POST /account/sessions/token`. An address
 * that is new creates an account. For the errors it shows, see {@link useEmailOtpForm}.
 *
 * @example
 * <EmailOtpForm onSuccess={() => navigate('/')} />
 */
export function EmailOtpForm({ onSuccess, phrase, resendAfter, ...view }: EmailOtpFormProps) {
  const form = useEmailOtpForm({ onSuccess, phrase, resendAfter, prepare: loadLaterSteps });
  return <EmailOtpFormView {...view} form={form} />;
}
