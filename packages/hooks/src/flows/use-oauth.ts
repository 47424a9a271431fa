'use client';
import { useEffect, useState } from 'react';
import type { AccountError } from '../errors.ts';
import type { Params } from '../operations/define.ts';
import { createOAuth2SessionOptions, createOAuth2TokenOptions } from '../operations/tokens.ts';
import { useAccountContext } from '../react/context.ts';
import { runMutation } from '../run-mutation.ts';
import { checkSession } from './parts/check-session.ts';
import { currentPage } from './parts/link.ts';
import { type OAuthOutcome, oauthStatus } from './parts/oauth-status.ts';
import { redeemToken } from './parts/redeem-token.ts';
import { useOAuthReturn } from './parts/use-oauth-return.ts';
import { useOutcome } from './parts/use-outcome.ts';
import { useSingleFlight } from './parts/use-single-flight.ts';

/** Options of {@link useOAuth}. */
export interface OAuthOptions {
  /**
   * `token` works everywhere; `session` lets the provider's redirect set the cookie, which needs Appwrite on the site of the
   * app, and is what links a provider to the account that is signed in.
   */
  flow?: 'token' | 'session';
  /** Where the provider leads back to; this page unless told. Its host must be a platform of the project. */
  success?: string;
  /** Where a refusal leads to; `success` unless told. */
  failure?: string;
  /** Redeems without a click when the trip began in this tab. */
  autoRedeem?: boolean;
  /**
   * `true` on a page to which providers lead back although the trip did not begin with this hook; `false` on one that leaves
   * whatever its address holds to others.
   */
  readLink?: boolean;
}

/** A provider of the SDK's `OAuthProvider`. */
export type OAuthProviderName = Params<'createOAuth2Token'>['provider'];

/** What {@link useOAuth} gives. */
export interface OAuth {
  /**
   * - `idle`: show the providers, then `start`
   * - `leaving`: the browser is on its way to the provider
   * - `link`: back with success; `redeem` on a click
   * - `unexpected`: back with success, but the trip did not begin in this tab: someone may want to sign the user in to an
   *   account of theirs. `redeem` if the user insists, or `restart`
   * - `redeeming`
   * - `done`: signed in, or one factor short of it: see `useAuthStatus`
   * - `denied`: the user or the provider said no; `error.type` may say why; `restart`
   * - `expired`: back too late, or used before; `restart`
   * - `already-signed-in`: someone is; `switchAccount`, or `restart` to leave it
   * - `cookie-blocked`: the session flow led back with success, but the browser refused the cookie; `start` again, which now
   *   takes the token flow, or `restart`
   */
  status:
    | 'idle'
    | 'leaving'
    | 'link'
    | 'unexpected'
    | 'redeeming'
    | 'done'
    | 'denied'
    | 'expired'
    | 'already-signed-in'
    | 'cookie-blocked';
  /** Why the last step failed. */
  error: AccountError | null;
  /** The provider the browser is leaving for. */
  provider: OAuthProviderName | undefined;
  /** Leaves for a provider. None of the actions rejects. */
  start: (provider: OAuthProviderName, scopes?: string[]) => Promise<void>;
  /** Signs in with what the provider sent back. */
  redeem: () => Promise<void>;
  /** Signs out whoever is in the way, then redeems. */
  switchAccount: () => Promise<void>;
  /** Back to the providers. */
  restart: () => void;
}

/**
 * Signs in with an OAuth provider. What the provider sends back is taken out of the address and the history at once, redeemed
 * once, and trusted only if the trip began in this tab.
 *
 * @param options - See {@link OAuthOptions}.
 * @returns See {@link OAuth}.
 * @throws Nothing; `error` holds what the provider refused with, `user_invalid_token`, `user_session_already_exists`,
 * `user_blocked`, `general_rate_limit_exceeded`, or a network failure. A provider that is switched off answers with a page of
 * Appwrite's, after the browser has left.
 * @see `GET /account/tokens/oauth2/{provider}`, `GET /account/sessions/oauth2/{provider}`, `POST /account/sessions/token`
 *
 * @example
 * ```tsx
 * const { status, start, redeem } = useOAuth();
 * if (status === 'link') return <button onClick={redeem}>Continue</button>;
 * return <button onClick={() => start('github')}>Continue with GitHub</button>;
 * ```
 */
export function useOAuth(options: OAuthOptions = {}): OAuth {
  const { flow = 'token', success, failure = success, autoRedeem = false, readLink } = options;
  const context = useAccountContext();
  const [back, forgetReturn] = useOAuthReturn(readLink);
  const [outcome, run, reset] = useOutcome<Exclude<OAuthOutcome['status'], 'idle' | 'redeeming'>>();
  const [{ provider, error }, setDeparture] = useDeparture();
  const status = oauthStatus(back, outcome);

  const start = useSingleFlight(async (next: OAuthProviderName, scopes?: string[]) => {
    setDeparture({ provider: next });
    // A session that the provider leaves in a cookie that is blocked would not be there the next time either.
    const isToken = flow === 'token' || status === 'cookie-blocked';
    const operation = isToken ? createOAuth2TokenOptions : createOAuth2SessionOptions;
    const addresses = { success: success ?? currentPage(), failure: failure ?? currentPage() };
    await import('./parts/mark-addresses.ts')
      .then(({ markAddresses }) => markAddresses(addresses))
      .then((marked) => runMutation(context, operation, { provider: next, scopes, ...marked }))
      .catch((reason: AccountError) => setDeparture({ error: reason }));
  });
  const finish = async (isSwitch: boolean) => {
    if (back?.type === 'session') {
      await run(() => checkSession(context));
    } else if (back?.type === 'token') {
      const { link } = back;
      if (await run(() => redeemToken(context, link, { isLink: true, isSwitch }))) forgetReturn();
    }
  };
  const restart = () => {
    forgetReturn();
    reset();
    setDeparture({});
  };

  const needsNoClick = back?.type === 'session' || (autoRedeem && back?.type === 'token' && back.isExpected);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the way back was read.
  useEffect(() => {
    if (needsNoClick) void finish(false);
  }, [needsNoClick]);

  return {
    status: provider ? 'leaving' : status,
    error: back?.type === 'denied' ? back.error : (outcome.error ?? error ?? null),
    provider,
    start,
    redeem: () => finish(false),
    switchAccount: () => finish(true),
    restart,
  };
}

/** Which provider the browser leaves for, until it comes back to this very page out of its cache, or why it cannot. */
function useDeparture() {
  const [departure, setDeparture] = useState<{ provider?: OAuthProviderName; error?: AccountError }>({});
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setDeparture({});
    };
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, []);
  return [departure, setDeparture] as const;
}
