'use client';
import type { Models } from 'appwrite';
import type { AccountError } from '../errors.ts';
import { useAccount } from '../hooks/account.ts';
import { once } from './parts/once.ts';
import { useLink } from './parts/use-link.ts';
import type { SendOptions } from './parts/use-sender.ts';
import { useSingleFlight } from './parts/use-single-flight.ts';
import {
  useVerificationSender,
  useVerificationUpdate,
  type VerificationWay,
} from './parts/use-verification-ways.ts';
import { voidStatus } from './parts/void-status.ts';

/** Options of {@link useVerification}. */
export interface VerificationOptions extends SendOptions {
  /** The email by a `link`, the email by a code (`otp`, on servers since 2.3), or the `phone` by a code. */
  via?: VerificationWay;
  /** Where the link leads; this page unless told. Its host must be a platform of the project. */
  url?: string;
  /** Adds a phrase to the mail with the code and to `phrase`, to recognise the mail by. */
  phrase?: boolean;
  /** `false` on a page that only asks for links, and leaves those in its address to others. */
  readLink?: boolean;
}

/** What {@link useVerification} gives. */
export interface Verification {
  /**
   * - `idle`: `send` to begin
   * - `sending`
   * - `sent`: the message is out; with a code, ask for it, then `verify`
   * - `link`: the page was opened by a link; `verify` on a click
   * - `wrong-user`: the link belongs to another user than the one who is signed in; `verify` still works, or `restart`
   * - `verifying`
   * - `done`: verified, now or before
   * - `expired`, `used`: the link or the code is void; `resend`, which takes a session, or `restart`
   */
  status: 'idle' | 'sending' | 'sent' | 'link' | 'wrong-user' | 'verifying' | 'done' | 'expired' | 'used';
  /** Why the last step failed; the status is then the one to try it from again. `isInvalidToken` is a wrong code. */
  error: AccountError | null;
  /** Stands in the mail too, when asked for. */
  phrase: string | undefined;
  /** Seconds until `resend` works. */
  resendIn: number;
  /** Sends the link or the code. None of the actions rejects. */
  send: () => Promise<void>;
  resend: () => Promise<void>;
  /** Verifies with the link this page was opened with, or with a code. */
  verify: (code?: string) => Promise<void>;
  /** Back to the beginning. */
  restart: () => void;
}

/**
 * Verifies the email or the phone number of the signed-in user. A link works for a guest too, and is redeemed once, also in
 * StrictMode, on a double click and in two tabs.
 *
 * @param options - See {@link VerificationOptions}.
 * @returns See {@link Verification}.
 * @throws Nothing; `error` holds `user_email_not_found`, `user_phone_not_found`, `general_smtp_disabled`,
 * `general_phone_disabled`, `general_rate_limit_exceeded`, `user_not_found`, `user_invalid_token`, what `isNotSupported` tells
 * for an email code on an older server, or a network failure.
 * @see `POST /account/verifications/email`, `PUT /account/verifications/email`, `POST /account/verifications/email/otp`,
 * `PUT /account/verifications/email/otp`, `POST /account/verifications/phone`, `PUT /account/verifications/phone`
 *
 * @example
 * ```tsx
 * const { status, send, verify } = useVerification({ via: 'phone' });
 * if (status === 'sent') return <OtpField onComplete={verify} />;
 * return <button onClick={send}>Send code</button>;
 * ```
 */
export function useVerification(options: VerificationOptions = {}): Verification {
  const { via = 'link', readLink = via === 'link' } = options;
  const { sender, send } = useVerificationSender(via, options);
  const update = useVerificationUpdate(via);
  const [link, forgetLink] = useLink(readLink);
  const { data: account, refetch } = useAccount();

  const sendAnew = async () => {
    forgetLink();
    update.reset();
    await send();
  };
  const resend = async () => {
    if (sender.resendIn === 0) await sendAnew();
  };
  const verify = useSingleFlight(async (code?: string) => {
    const userId = link?.userId ?? sender.answer?.userId;
    const secret = link?.secret ?? code;
    if (!userId || !secret) return;
    await once(`appwrite-kit:verification:${userId}`, async (hasWaited) => {
      if (link && hasWaited && isVerified((await refetch()).data, via, userId)) return;
      await update.mutateAsync({ userId, secret }).then(forgetLink, () => undefined);
    });
  });
  const restart = () => {
    forgetLink();
    update.reset();
    sender.reset();
  };

  const isDone = update.isSuccess || isVerified(account, via, link?.userId ?? account?.$id);
  const token = link ?? sender.answer;
  return {
    status: update.isPending
      ? 'verifying'
      : isDone
        ? 'done'
        : (voidStatus(update.error, token?.expire, link !== undefined) ??
          (link ? linkStatus(link.userId, account?.$id) : sender.status)),
    error: isDone ? null : (update.error ?? sender.error),
    phrase: sender.answer?.phrase || undefined,
    resendIn: sender.resendIn,
    send: sendAnew,
    resend,
    verify,
    restart,
  };
}

function isVerified(account: Models.User | undefined, via: VerificationWay, userId: string | undefined) {
  if (!account || account.$id !== userId) return false;
  return via === 'phone' ? account.phoneVerification : account.emailVerification;
}

function linkStatus(userId: string, accountId: string | undefined) {
  return accountId === undefined || accountId === userId ? 'link' : 'wrong-user';
}
