'use client';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { RecoveryFormView, type RecoveryFormViewProps } from './recovery-form.view.tsx';
import { type UseRecoveryFormOptions, useRecoveryForm } from './use-recovery-form.ts';

export interface RecoveryFormProps
  extends Omit<RecoveryFormViewProps, 'form'>,
    Omit<UseRecoveryFormOptions, 'prepare'> {}

/**
 * Sets a new password for somebody who has forgotten theirs, by a link in a mail or, with `via="otp"`, by a code. Unless `url`
 * names another page, the link leads back to this one, which then asks for the new password. For the endpoints and the errors
 * it shows, see {@link useRecoveryForm}.
 *
 * @example
 * <RecoveryForm signInLink={{ href: '/sign-in' }} />
 * @example
 * <RecoveryForm via="otp" onSuccess={() => navigate('/sign-in')} />
 */
export function RecoveryForm({
  via,
  url,
  phrase,
  readLink,
  resendAfter,
  onSuccess,
  ...view
}: RecoveryFormProps) {
  const form = useRecoveryForm({
    via,
    url,
    phrase,
    readLink,
    resendAfter,
    onSuccess,
    prepare: loadLaterSteps,
  });
  return <RecoveryFormView {...view} form={form} />;
}
