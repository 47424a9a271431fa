'use client';
import type { AccountError } from '../errors.ts';
import { useCreateMagicUrlToken } from '../hooks/tokens.ts';
import { currentPage } from './parts/link.ts';
import { linkStatus } from './parts/link-status.ts';
import { NEW_USER } from './parts/new-user.ts';
import { useLink } from './parts/use-link.ts';
import { useRedeemer } from './parts/use-redeemer.ts';
import { type SendOptions, useSender } from './parts/use-sender.ts';

/** Options of {@link useMagicUrl}. */
export interface MagicUrlOptions extends SendOptions {
  /** Where the link leads; this page unless told. Its host must be a platform of the project. */
  url?: string;
  /** Adds a phrase to the mail and to `phrase`, to recognise the mail by. */
  phrase?: boolean;
  /** `false` on a page that only asks for links, and leaves those in its address to others. */
  readLink?: boolean;
}

/** What {@link useMagicUrl} gives. */
export interface MagicUrl {
  /**
   * - `idle`: ask for an email, then `send`
   * - `sending`
   * - `sent`: the mail is out; `resend` works when `resendIn` is 0
   * - `link`: the page was opened by a link; call `redeem` on a click
   * - `redeeming`
   * - `done`: signed in, or one factor short of it: see `useAuthStatus`
   * - `expired`, `used`: the link is void; `restart`
   * - `already-signed-in`: someone is; `switchAccount`, or `restart` to leave it
   */
  status:
    | 'idle'
    | 'sending'
    | 'sent'
    | 'link'
    | 'redeeming'
    | 'done'
    | 'expired'
    | 'used'
    | 'already-signed-in';
  /** Why the last step failed; the status is then the one to try it from again. */
  error: AccountError | null;
  /** Stands in the mail too, when asked for. */
  phrase: string | undefined;
  /** Seconds until `resend` works. */
  resendIn: number;
  /** Mails a link. None of the actions rejects. */
  send: (email: string) => Promise<void>;
  resend: () => Promise<void>;
  /** Signs in with the link this page was opened with. */
  redeem: () => Promise<void>;
  /** Signs out whoever is in the way, then redeems. */
  switchAccount: () => Promise<void>;
  /** Back to asking for an email. */
  restart: () => void;
}

/**
 * Signs in by a link in a mail. The link is taken out of the address and the history as soon as the page opens, and redeemed
 * once, also in StrictMode, on a double click and in two tabs.
 *
 * @param options - See {@link MagicUrlOptions}.
 * @returns See {@link MagicUrl}.
 * @throws Nothing; `error` holds `general_argument_invalid`, `general_smtp_disabled`, `general_rate_limit_exceeded`,
 * `user_count_exceeded`, `user_email_already_exists`, `user_auth_method_unsupported`, `user_invalid_token`,
 * `user_session_already_exists`, `user_blocked`, or a network failure.
 * @see `POST /account/tokens/magic-url`, `POST /account/sessions/token`
 *
 * @example
 * ```tsx
 * const { status, send, redeem } = useMagicUrl();
 * if (status === 'link') return <button onClick={redeem}>Continue</button>;
 * if (status === 'sent') return <p>Check your mail.</p>;
 * return <button onClick={() => send(email)}>Send link</button>;
 * ```
 */
export function useMagicUrl({ url, phrase, readLink = true, resendAfter }: MagicUrlOptions = {}): MagicUrl {
  const sender = useSender(useCreateMagicUrlToken(), { resendAfter });
  const redeemer = useRedeemer({ isLink: true });
  const [link, forgetLink] = useLink(readLink);

  const send = async (email: string) => {
    await sender.send({ userId: NEW_USER, email, url: url ?? currentPage(), phrase });
  };
  const redeem = async () => {
    if (link && (await redeemer.redeem(link))) forgetLink();
  };
  const switchAccount = async () => {
    if (link && (await redeemer.switchTo(link))) forgetLink();
  };
  const restart = () => {
    forgetLink();
    redeemer.reset();
    sender.reset();
  };

  return {
    status: redeemer.status === 'done' ? 'done' : link ? linkStatus(redeemer, link) : sender.status,
    error: link ? redeemer.error : sender.error,
    phrase: sender.answer?.phrase || undefined,
    resendIn: sender.resendIn,
    send,
    resend: () => sender.resend(),
    redeem,
    switchAccount,
    restart,
  };
}
