'use client';
import { type MagicUrlOptions, useMagicUrl } from '@appwrite-kit/hooks';
import { useState } from 'react';
import { type ResendController, useResend } from '../flow/use-resend.ts';
import { emailFailures } from '../form/email-failures.ts';
import type { FormController } from '../form/form-controller.ts';
import type { PrepareOption } from '../form/form-options.ts';
import { useFlowStep } from '../form/use-flow-step.ts';
import { useForm } from '../form/use-form.ts';
import type { LinkController } from '../link/link-controller.ts';
import { type LinkOptions, useLinkSteps } from '../link/use-link-steps.ts';
import { type MagicUrlValues, magicUrlSchema } from './schema.ts';

export interface UseMagicUrlFormOptions extends MagicUrlOptions, LinkOptions, PrepareOption {}

/** Signing in by a link, without its looks: what `useMagicUrlForm` answers with. */
export interface MagicUrlFormController {
  /**
   * - `request`: ask for an email, with the form `request`
   * - `sent`: the mail is out; it can be sent again with `resend`
   * - `link`: the page was opened by a link; see `link`
   */
  readonly step: 'request' | 'sent' | 'link';
  readonly request: FormController<MagicUrlValues>;
  readonly resend: ResendController;
  readonly link: LinkController;
  /** Where the link was sent. */
  readonly to: string;
  /** Stands in the mail too, when it was asked for. */
  readonly phrase: string | undefined;
  /** Back to asking for an email; nothing typed there is lost. */
  restart(): void;
}

const failures = { ...emailFailures, user_email_already_exists: { field: 'email' } } as const;

/**
 * Signing in by a link in a mail, without its looks: `POST /account/tokens/magic-url`, then `POST /account/sessions/token`. An
 * address that is new creates an account. Unless `url` says otherwise, the link leads back to this page, which then asks for one
 * click.
 *
 * Shown at the email: `user_email_already_exists` and the rules for addresses (`user_email_disposable`, ...). Shown above the
 * form: `general_smtp_disabled`, `user_count_exceeded`, `user_auth_method_unsupported`, `general_rate_limit_exceeded`. Screens
 * of their own: `user_invalid_token`, `user_session_already_exists`.
 *
 * @example
 * const { step, request, resend, link } = useMagicUrlForm({ onSuccess: () => navigate('/') });
 */
export function useMagicUrlForm({
  autoRedeem,
  onSuccess,
  prepare,
  ...options
}: UseMagicUrlFormOptions = {}): MagicUrlFormController {
  const flow = useMagicUrl(options);
  const runStep = useFlowStep(flow.error);
  const resend = useResend(flow);
  const link = useLinkSteps(flow, { autoRedeem, onSuccess });
  const [to, setTo] = useState('');

  const request = useForm<MagicUrlValues, void>({
    prepare,
    schema: magicUrlSchema,
    submit: ({ email }) => {
      setTo(email);
      return runStep(() => flow.send(email));
    },
    failures,
  });

  const isSent = flow.status === 'sent' || resend.status === 'sending';
  return {
    step: isSent ? 'sent' : link.step === 'missing' ? 'request' : 'link',
    request,
    resend,
    link,
    to,
    phrase: flow.phrase,
    restart: flow.restart,
  };
}
