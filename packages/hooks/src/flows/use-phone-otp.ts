'use client';
import { useCreatePhoneToken } from '../hooks/tokens.ts';
import { NEW_USER } from './parts/new-user.ts';
import { type Otp, useOtp } from './parts/use-otp.ts';
import { type SendOptions, useSender } from './parts/use-sender.ts';

/**
 * Signs in by a code of six digits, sent by text message. An address that is unknown becomes a new user.
 *
 * @param options - `resendAfter`: seconds before a code can be sent again.
 * @returns See {@link Otp}.
 * @throws Nothing; `error` holds `general_argument_invalid`, `general_phone_disabled`,
 * `general_rate_limit_exceeded`, `user_count_exceeded`, `user_auth_method_unsupported`, `user_invalid_token`,
 * `user_session_already_exists`, `user_blocked`, or a network failure.
 * @see `POST /account/tokens/phone`, `POST /account/sessions/token`
 *
 * @example
 * ```tsx
 * const { status, send, verify } = usePhoneOtp();
 * if (status === 'sent') return <OtpField onComplete={verify} />;
 * return <button onClick={() => send('+4915112345678')}>Send code</button>;
 * ```
 */
export function usePhoneOtp(options?: SendOptions): Otp {
  const sender = useSender(useCreatePhoneToken(), options);
  return useOtp(sender, (phone: string) => ({ userId: NEW_USER, phone }));
}
