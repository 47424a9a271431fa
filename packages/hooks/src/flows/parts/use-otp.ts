'use client';
import type { Models } from 'appwrite';
import type { AccountError } from '../../errors.ts';
import { isInvalidToken } from '../../predicates/session.ts';
import { isPast } from './link.ts';
import { type Redeemer, useRedeemer } from './use-redeemer.ts';
import type { Sender } from './use-sender.ts';

/** What {@link useEmailOtp} and {@link usePhoneOtp} give. */
export interface Otp {
  /**
   * - `idle`: ask where to send the code, then `send`
   * - `sending`
   * - `sent`: ask for the code, then `verify`; `resend` works when `resendIn` is 0
   * - `verifying`
   * - `expired`: the code is too old; `resend`
   * - `done`: signed in, or one factor short of it: see `useAuthStatus`
   * - `already-signed-in`: someone is; `switchAccount`, or `restart` to leave it
   */
  status: 'idle' | 'sending' | 'sent' | 'verifying' | 'expired' | 'done' | 'already-signed-in';
  /** Why the last step failed; the status is then the one to try it from again. `isInvalidToken` is a wrong code. */
  error: AccountError | null;
  /** Stands in the mail too, when asked for. */
  phrase: string | undefined;
  /** Seconds until `resend` works. */
  resendIn: number;
  /** Sends a code to an email address, or to a phone number. None of the actions rejects. */
  send: (to: string) => Promise<void>;
  resend: () => Promise<void>;
  /** Signs in with the code. */
  verify: (code: string) => Promise<void>;
  /** Signs out whoever is in the way, then signs in with the code. */
  switchAccount: (code: string) => Promise<void>;
  /** Back to asking where to send the code. */
  restart: () => void;
}

/** Signs in by a code, whatever way it was sent. */
export function useOtp<Variables>(
  sender: Sender<Variables, Models.Token>,
  toVariables: (to: string) => Variables,
): Otp {
  const redeemer = useRedeemer({ isLink: false });
  const token = sender.answer;

  const send = async (to: string) => {
    redeemer.reset();
    await sender.send(toVariables(to));
  };
  const verify = async (code: string) => {
    if (token) await redeemer.redeem({ userId: token.userId, secret: code });
  };
  const switchAccount = async (code: string) => {
    if (token) await redeemer.switchTo({ userId: token.userId, secret: code });
  };
  const restart = () => {
    redeemer.reset();
    sender.reset();
  };

  return {
    status: statusOf(redeemer, sender.status, token),
    error: redeemer.error ?? sender.error,
    phrase: token?.phrase || undefined,
    resendIn: sender.resendIn,
    send,
    resend: () => sender.resend(redeemer.reset),
    verify,
    switchAccount,
    restart,
  };
}

function statusOf(
  { status, error }: Pick<Redeemer, 'status' | 'error'>,
  sending: Otp['status'],
  token: Models.Token | undefined,
): Otp['status'] {
  if (status === 'redeeming') return 'verifying';
  if (status === 'done' || status === 'already-signed-in') return status;
  return isInvalidToken(error) && isPast(token?.expire) ? 'expired' : sending;
}
