'use client';
import { useState } from 'react';
import type { AccountError } from '../errors.ts';
import { useAccount } from '../hooks/account.ts';
import { useMfaFactors } from '../hooks/mfa.ts';
import {
  createMfaAuthenticatorOptions,
  createMfaRecoveryCodesOptions,
  deleteMfaAuthenticatorOptions,
  updateMfaAuthenticatorOptions,
  updateMfaOptions,
  updateMfaRecoveryCodesOptions,
} from '../operations/mfa.ts';
import { isAuthenticatorAlreadyVerified, isRecoveryCodesAlreadyExist } from '../predicates/credential.ts';
import { isChallengeRequired } from '../predicates/session.ts';
import { useAccountContext } from '../react/context.ts';
import { runMutation } from '../run-mutation.ts';
import { useSingleFlight } from './parts/use-single-flight.ts';

/** What {@link useMfaSetup} gives. */
export interface MfaSetup {
  /**
   * - `loading`
   * - `off`: `start` to set up an authenticator app, or `enable` if `hasAuthenticator`
   * - `scan`: show `uri` as a QR code and `secret` as text; then `verify` with a code of the app
   * - `save-codes`: show `recoveryCodes`, have them saved, then `confirmSaved`
   * - `working`: a request is on its way
   * - `challenge-required`: pass `useMfaChallenge`, then `resume`; or `cancel`
   * - `on`: `disable`, `regenerate`, `removeAuthenticator`
   * - `error`: the account could not be read; `retry`
   */
  status: 'loading' | 'off' | 'scan' | 'save-codes' | 'working' | 'challenge-required' | 'on' | 'error';
  /** Why the last step failed; the status is then the one to try it from again. `isInvalidToken` is a wrong code. */
  error: AccountError | null;
  /** Tells whether an authenticator app is set up and verified. */
  hasAuthenticator: boolean;
  /** For a QR code, while `scan`. */
  uri: string | undefined;
  /** To type in by hand, while `scan`. */
  secret: string | undefined;
  /** While `save-codes`; afterwards only `useMfaRecoveryCodes` shows them. */
  recoveryCodes: string[] | undefined;
  /** Asks for a new secret for the app. None of the actions rejects. */
  start: () => Promise<void>;
  /** Verifies the app, and makes recovery codes unless there are some. */
  verify: (code: string) => Promise<void>;
  /** The codes are saved: turns MFA on. */
  confirmSaved: () => Promise<void>;
  /** Turns MFA on with the factors there are. */
  enable: () => Promise<void>;
  /** Turns MFA off; the factors stay. */
  disable: () => Promise<void>;
  /** Replaces the recovery codes. */
  regenerate: () => Promise<void>;
  removeAuthenticator: () => Promise<void>;
  /** Does what a challenge was required for. */
  resume: () => Promise<void>;
  /** Back to `off` or `on`. */
  cancel: () => void;
  /** Reads the account again. */
  retry: () => Promise<void>;
}

/** What the user has to see or do before the next request. */
type Step =
  | { name: 'scan'; uri: string; secret: string }
  | { name: 'save-codes'; recoveryCodes: string[] }
  | { name: 'challenge-required'; resume: () => Promise<unknown> };

/**
 * Sets up a second factor: an authenticator app, recovery codes that are saved before they are needed, and the switch.
 *
 * @returns See {@link MfaSetup}.
 * @throws Nothing; `error` holds `user_authenticator_already_verified`, `user_authenticator_not_found`, `user_invalid_token`,
 * `user_recovery_codes_not_found`, `general_unknown` for an account without an email, or a network failure.
 * @see `POST /account/mfa/authenticators/{type}`, `PUT /account/mfa/authenticators/{type}`,
 * `DELETE /account/mfa/authenticators/{type}`, `POST /account/mfa/recovery-codes`, `PATCH /account/mfa/recovery-codes`,
 * `PATCH /account/mfa`
 *
 * @example
 * ```tsx
 * const { status, uri, start, verify } = useMfaSetup();
 * if (status === 'off') return <button onClick={start}>Set up</button>;
 * if (status === 'scan') return <><QrCode text={uri} /><OtpField onComplete={verify} /></>;
 * ```
 */
export function useMfaSetup(): MfaSetup {
  const account = useAccount();
  const factors = useMfaFactors();
  const context = useAccountContext();
  const [step, setStep] = useState<Step>();
  const [isWorking, setWorking] = useState(false);
  const [error, setError] = useState<AccountError | null>(null);

  const work = useSingleFlight(async (action: () => Promise<unknown>) => {
    setWorking(true);
    setError(null);
    try {
      await action();
    } catch (reason) {
      if (isChallengeRequired(reason)) setStep({ name: 'challenge-required', resume: action });
      else setError(reason as AccountError);
    }
    setWorking(false);
  });

  const setMfa = async (mfa: boolean) => {
    await runMutation(context, updateMfaOptions, { mfa });
    setStep(undefined);
  };
  const showCodes = ({ recoveryCodes }: { recoveryCodes: string[] }) => {
    setStep({ name: 'save-codes', recoveryCodes });
  };

  const start = () =>
    work(async () =>
      setStep({ name: 'scan', ...(await runMutation(context, createMfaAuthenticatorOptions, TOTP)) }),
    );
  const verify = (otp: string) =>
    work(async () => {
      // A request that failed after the app was verified is tried again from here.
      const answer = runMutation(context, updateMfaAuthenticatorOptions, { ...TOTP, otp });
      await answer.catch(unless(isAuthenticatorAlreadyVerified));
      const codes = await runMutation(context, createMfaRecoveryCodesOptions, undefined).catch(
        unless(isRecoveryCodesAlreadyExist),
      );
      await (codes ? showCodes(codes) : setMfa(true));
    });
  const regenerate = () =>
    work(async () => showCodes(await runMutation(context, updateMfaRecoveryCodesOptions, undefined)));
  const removeAuthenticator = () =>
    work(async () => {
      await runMutation(context, deleteMfaAuthenticatorOptions, TOTP);
      setStep(undefined);
    });
  const resume = async () => {
    if (step?.name === 'challenge-required') await work(step.resume);
  };
  const cancel = () => {
    setStep(undefined);
    setError(null);
  };
  const retry = async () => {
    await Promise.all([account.refetch(), factors.refetch()]);
  };

  const status = (): MfaSetup['status'] => {
    if (isWorking) return 'working';
    if (step) return step.name;
    if (account.isPending || factors.isPending) return 'loading';
    if (!account.data || !factors.data) return 'error';
    return account.data.mfa ? 'on' : 'off';
  };

  return {
    status: status(),
    error: error ?? account.error ?? factors.error,
    hasAuthenticator: factors.data?.totp ?? false,
    uri: step?.name === 'scan' ? step.uri : undefined,
    secret: step?.name === 'scan' ? step.secret : undefined,
    recoveryCodes: step?.name === 'save-codes' ? step.recoveryCodes : undefined,
    start,
    verify,
    confirmSaved: () => work(async () => (account.data?.mfa ? setStep(undefined) : setMfa(true))),
    enable: () => work(() => setMfa(true)),
    disable: () => work(() => setMfa(false)),
    regenerate,
    removeAuthenticator,
    resume,
    cancel,
    retry,
  };
}

const TOTP = { type: 'totp' } as const;

/** Passes over one kind of error, and throws every other. */
function unless(isExpected: (error: unknown) => boolean) {
  return (error: unknown): undefined => {
    if (!isExpected(error)) throw error;
  };
}
