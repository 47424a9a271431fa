'use client';
import type { AccountError } from '../errors.ts';
import {
  useCreateRecovery,
  useCreateRecoveryOtp,
  useUpdateRecovery,
  useUpdateRecoveryOtp,
} from '../hooks/recovery.ts';
import { currentPage } from './parts/link.ts';
import { useLink } from './parts/use-link.ts';
import { type SendOptions, useSender } from './parts/use-sender.ts';
import { useSingleFlight } from './parts/use-single-flight.ts';
import { voidStatus } from './parts/void-status.ts';

/** Options of {@link useRecovery}. */
export interface RecoveryOptions extends SendOptions {
  /** A `link`, or a code (`otp`) on servers since 2.3. */
  via?: 'link' | 'otp';
  /** Where the link leads; this page unless told. Its host must be a platform of the project. */
  url?: string;
  /** Adds a phrase to the mail with the code and to `phrase`, to recognise the mail by. */
  phrase?: boolean;
  /** `false` on a page that only asks for links, and leaves those in its address to others. */
  readLink?: boolean;
}

/** The new password, and the code that a mail brought; a link needs no code. */
export interface NewPassword {
  password: string;
  code?: string;
}

/** What {@link useRecovery} gives. */
export interface Recovery {
  /**
   * - `idle`: ask for the email, then `send`
   * - `sending`
   * - `sent`: the mail is out; with a code, ask for it and a new password, then `reset`
   * - `link`: the page was opened by a link; ask for a new password, then `reset`
   * - `resetting`
   * - `done`: the password is set; sign in with it
   * - `expired`, `used`: the link or the code is void; `resend`, which asks for the email anew after a link, or `restart`
   */
  status: 'idle' | 'sending' | 'sent' | 'link' | 'resetting' | 'done' | 'expired' | 'used';
  /** Why the last step failed; the status is then the one to try it from again. */
  error: AccountError | null;
  /** Stands in the mail too, when asked for. */
  phrase: string | undefined;
  /** Seconds until `resend` works. */
  resendIn: number;
  /** Mails a link or a code. None of the actions rejects. */
  send: (email: string) => Promise<void>;
  resend: () => Promise<void>;
  /** Sets the new password. */
  reset: (next: NewPassword) => Promise<void>;
  /** Back to asking for the email. */
  restart: () => void;
}

/**
 * Sets a new password for someone who forgot the old one, by a link or a code in a mail. Afterwards sign in: recovery starts
 * no session.
 *
 * @param options - See {@link RecoveryOptions}.
 * @returns See {@link Recovery}.
 * @throws Nothing; `error` holds `user_not_found`, `user_blocked`, `general_argument_invalid`, `general_smtp_disabled`,
 * `general_rate_limit_exceeded`, `user_invalid_token`, `password_recently_used`, `password_personal_data`, what
 * `isNotSupported` tells for a code on an older server, or a network failure.
 * @see `POST /account/recovery`, `PUT /account/recovery`, `POST /account/recovery/otp`, `PUT /account/recovery/otp`
 *
 * @example
 * ```tsx
 * const { status, send, reset } = useRecovery();
 * if (status === 'link') return <button onClick={() => reset({ password })}>Reset password</button>;
 * return <button onClick={() => send(email)}>Send link</button>;
 * ```
 */
export function useRecovery(options: RecoveryOptions = {}): Recovery {
  const { via = 'link', url, phrase, readLink = via === 'link', resendAfter } = options;
  const byLink = useSender(useCreateRecovery(), { resendAfter });
  const byOtp = useSender(useCreateRecoveryOtp(), { resendAfter });
  const updates = { link: useUpdateRecovery(), otp: useUpdateRecoveryOtp() };
  const [link, forgetLink] = useLink(readLink);
  const sender = via === 'otp' ? byOtp : byLink;
  const update = link || !updates.link.isIdle ? updates.link : updates[via];

  const send = async (email: string) => {
    forgetLink();
    update.reset();
    if (via === 'otp') await byOtp.send({ email, phrase });
    else await byLink.send({ email, url: url ?? currentPage() });
  };
  const reset = useSingleFlight(async ({ password, code }: NewPassword) => {
    const userId = link?.userId ?? sender.answer?.userId;
    const secret = link?.secret ?? code;
    if (!userId || !secret) return;
    await update.mutateAsync({ userId, secret, password }).then(forgetLink, () => undefined);
  });
  const restart = () => {
    forgetLink();
    updates.link.reset();
    updates.otp.reset();
    sender.reset();
  };

  // Whom a link was sent to is not known here.
  const resend = async () => (link ? restart() : sender.resend(update.reset));

  const token = link ?? (sender.status === 'sent' ? sender.answer : undefined);
  return {
    status: update.isPending
      ? 'resetting'
      : update.isSuccess
        ? 'done'
        : (voidStatus(update.error, token?.expire, link !== undefined) ?? (link ? 'link' : sender.status)),
    error: update.error ?? sender.error,
    phrase: sender.answer?.phrase || undefined,
    resendIn: sender.resendIn,
    send,
    resend,
    reset,
    restart,
  };
}
