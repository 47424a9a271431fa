'use client';
import { useState } from 'react';
import type { AccountError } from '../errors.ts';
import { useCreateMfaChallenge, useMfaFactors, useUpdateMfaChallenge } from '../hooks/mfa.ts';
import type { MfaFactor } from '../operations/mfa-factor.ts';
import { isInvalidToken } from '../predicates/session.ts';
import { useAccountContext } from '../react/context.ts';
import { isPast } from './parts/link.ts';
import { usePart } from './parts/use-part.ts';
import { useProof } from './parts/use-proof.ts';
import { type SendOptions, useSender } from './parts/use-sender.ts';
import { useSingleFlight } from './parts/use-single-flight.ts';
import { useAuthStatus } from './use-auth-status.ts';

const loadSignOut = () => import('./parts/sign-out.ts');

/** What {@link useMfaChallenge} gives. */
export interface MfaChallenge {
  /**
   * - `loading`: asking which factors are set up
   * - `choosing`: offer `factors`, then `choose`
   * - `unavailable`: no factor is left; `signOut`
   * - `sending`: asking the server for a challenge
   * - `waiting`: ask for the code, then `verify`; `resend` works when `resendIn` is 0
   * - `verifying`
   * - `expired`: the code is too old; `resend`
   * - `done`: passed
   * - `error`: the factors could not be read; `retry`
   */
  status:
    | 'loading'
    | 'choosing'
    | 'unavailable'
    | 'sending'
    | 'waiting'
    | 'verifying'
    | 'expired'
    | 'done'
    | 'error';
  /** Why the last step failed. `isInvalidToken` is a wrong code, `isRateLimited` too many attempts: `resend` starts anew. */
  error: AccountError | null;
  /** The factors that are set up; while signing in, without those that this session has already. */
  factors: MfaFactor[];
  /** The one in use. */
  factor: MfaFactor | undefined;
  /** Seconds until `resend` works. */
  resendIn: number;
  /** Asks for one of the factors; email and phone get a code sent. None of the actions rejects. */
  choose: (factor: MfaFactor) => Promise<void>;
  resend: () => Promise<void>;
  /** Answers with a code: of the app, of the message, or one of the recovery codes. */
  verify: (code: string) => Promise<void>;
  /** Back to the choice of factors. */
  back: () => void;
  /** Reads the factors again. */
  retry: () => Promise<void>;
  /** Ends the session, to sign in with another account. */
  signOut: () => Promise<void>;
}

/**
 * Asks for a second factor, while signing in or before something that needs a fresh one. What this session proved already is
 * not offered while signing in.
 *
 * @param options - `resendAfter`: seconds before a code can be sent again.
 * @returns See {@link MfaChallenge}.
 * @throws Nothing; `error` holds `user_invalid_token`, `general_rate_limit_exceeded`, `general_smtp_disabled`,
 * `general_phone_disabled`, `user_email_not_verified`, `user_phone_not_verified`, or a network failure.
 * @see `GET /account/mfa/factors`, `POST /account/mfa/challenges`, `PUT /account/mfa/challenges`
 *
 * @example
 * ```tsx
 * const { status, factors, choose, verify } = useMfaChallenge();
 * if (status === 'waiting') return <OtpField onComplete={verify} />;
 * return factors.map((factor) => <button key={factor} onClick={() => choose(factor)}>{factor}</button>);
 * ```
 */
export function useMfaChallenge(options?: SendOptions): MfaChallenge {
  const { data, error: factorsError, refetch } = useMfaFactors();
  // A factor that this session has already is accepted, and changes nothing.
  const isPendingStill = useAuthStatus().status === 'mfa-required';
  const proof = useProof(isPendingStill);
  const sender = useSender(useCreateMfaChallenge(), options);
  const answer = useUpdateMfaChallenge();
  const context = useAccountContext();
  const fetchSignOut = usePart(loadSignOut);
  const [factor, setFactor] = useState<MfaFactor>();
  const factors = FACTORS.filter((name) => data?.[name] && !proof.factors.includes(name));

  const back = () => {
    answer.reset();
    sender.reset();
    setFactor(undefined);
  };
  const choose = useSingleFlight(async (next: MfaFactor) => {
    back();
    setFactor(next);
    const challenge = await sender.send({ factor: next });
    if (challenge) await proof.holdAgainst(challenge.userId);
  });
  const verify = useSingleFlight(async (otp: string) => {
    if (!sender.answer) return;
    const redeeming = answer.mutateAsync({ challengeId: sender.answer.$id, otp });
    await redeeming.then(
      () => proof.holdAgainst(),
      () => undefined,
    );
  });
  const retry = async () => {
    await refetch();
  };
  const signOut = useSingleFlight(async () => {
    void proof.holdAgainst();
    await fetchSignOut().then(
      ({ signOut }) => signOut(context),
      () => undefined,
    );
  });

  const status = (): MfaChallenge['status'] => {
    if (answer.isSuccess && !isPendingStill) return 'done';
    if (answer.isPending) return 'verifying';
    if (sender.status === 'sending') return 'sending';
    if (isInvalidToken(answer.error) && isPast(sender.answer?.expire)) return 'expired';
    if (sender.status === 'sent' && !answer.isSuccess) return 'waiting';
    if (!data && factorsError) return 'error';
    if (!data || proof.isPending) return 'loading';
    return factors.length > 0 ? 'choosing' : 'unavailable';
  };

  return {
    status: status(),
    error: answer.error ?? sender.error ?? (data ? null : factorsError),
    factors,
    factor,
    resendIn: sender.resendIn,
    choose,
    resend: () => sender.resend(answer.reset),
    verify,
    back,
    retry,
    signOut,
  };
}

/** In the order of how well they prove who is there; recovery codes are for emergencies. */
const FACTORS: readonly MfaFactor[] = ['totp', 'email', 'phone', 'recoveryCode'];
