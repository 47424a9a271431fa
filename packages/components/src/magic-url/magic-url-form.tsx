'use client';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { MagicUrlFormView, type MagicUrlFormViewProps } from './magic-url-form.view.tsx';
import { type UseMagicUrlFormOptions, useMagicUrlForm } from './use-magic-url-form.ts';

export interface MagicUrlFormProps
  extends Omit<MagicUrlFormViewProps, 'form'>,
    Omit<UseMagicUrlFormOptions, 'prepare'> {}

/**
 * Signs in by a link in a mail: `POST /account/tokens/magic-url`, then, once the link has led back, `POST
 * /account/sessions/token` on a click. An address that is new creates an account. For the errors it shows, see
 * {@link useMagicUrlForm}.
 *
 * @example
 * <MagicUrlForm onSuccess={() => navigate('/')} />
 * @example
 * <MagicUrlForm url="https://app.example/sign-in/link" readLink={false} />
 */
export function MagicUrlForm({
  url,
  phrase,
  readLink,
  resendAfter,
  autoRedeem,
  onSuccess,
  ...view
}: MagicUrlFormProps) {
  const form = useMagicUrlForm({
    url,
    phrase,
    readLink,
    resendAfter,
    autoRedeem,
    onSuccess,
    prepare: loadLaterSteps,
  });
  return <MagicUrlFormView {...view} form={form} />;
}
