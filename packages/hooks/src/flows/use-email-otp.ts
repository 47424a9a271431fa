'use client';
import { useCreateEmailToken } from '../hooks/tokens.ts';
import { NEW_USER } from './parts/new-user.ts';
import { type Otp, useOtp } from './parts/use-otp.ts';
import { type SendOptions, useSender } from './parts/use-sender.ts';

/** Options of {@link useEmailOtp}. */
export interface EmailOtpOptions extends SendOptions {
  /** Adds a phrase to the mail and to `phrase`, to recognise the mail by. */
  phrase?: boolean;
}

/**
 * Signs in by a code of six digits, sent by email. An address that is unknown becomes a new user.
 *
 * @param options - `resendAfter`: seconds before a code can be sent again; `phrase`: adds a phrase to the mail.
 * @returns See {@link Otp}.
 * @throws Nothing; `error` holds `general_argument_invalid`, `general_smtp_disabled`, `general_invalid_email`, `user_email_disposable`, `user_email_free`, `user_email_not_canonical`,
 * `user_email_not_corporate`,
 * `general_rate_limit_exceeded`, `user_count_exceeded`, `user_auth_method_unsupported`, `user_invalid_token`,
 * `user_session_already_exists`, `user_blocked`, or a network failure.
 * @see `POST /account/tokens/email`, `POST /account/sessions/token`
 *
 * @example
 * ```tsx
 * const { status, send, verify } = useEmailOtp();
 * if (status === 'sent') return <OtpField onComplete={verify} />;
 * return <button onClick={() => send('ada@example.com')}>Send code</button>;
 * ```
 */
export function useEmailOtp({ phrase, resendAfter }: EmailOtpOptions = {}): Otp {
  const sender = useSender(useCreateEmailToken(), { resendAfter });
  return useOtp(sender, (email: string) => ({ userId: NEW_USER, email, phrase }));
}
