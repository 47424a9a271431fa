'use client';
import { useEffect, useState } from 'react';
import type { AccountError } from '../errors.ts';
import { useCreateOAuth2Session, useCreateOAuth2Token } from '../hooks/tokens.ts';
import type { Params } from '../operations/define.ts';
import { currentPage } from './parts/link.ts';
import type { OAuthReturn } from './parts/oauth-return.ts';
import { markReturn } from './parts/oauth-state.ts';
import { oauthStatus } from './parts/oauth-status.ts';
import { useOAuthReturn } from './parts/use-oauth-return.ts';
import { useRedeemer } from './parts/use-redeemer.ts';
import { type SessionCheck, useSessionCheck } from './parts/use-session-check.ts';
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
  const ways = { token: useCreateOAuth2Token(), session: useCreateOAuth2Session() };
  const redeemer = useRedeemer({ isLink: true });
  const [back, forgetReturn] = useOAuthReturn(readLink);
  const session = useSessionCheck(back?.type === 'session');
  const [provider, setProvider] = useLeaving();
  const status = oauthStatus(back, redeemer, session);
  const way = ways[status === 'cookie-blocked' ? 'token' : flow];
  const link = back?.type === 'token' ? back.link : undefined;

  const start = useSingleFlight(async (next: OAuthProviderName, scopes?: string[]) => {
    const [successUrl, failureUrl] = markReturn(success ?? currentPage(), failure ?? currentPage());
    setProvider(next);
    const variables = { provider: next, success: successUrl, failure: failureUrl, scopes };
    await way.mutateAsync(variables).catch(() => setProvider(undefined));
  });
  const redeem = async () => {
    if (back?.type === 'session') await session.check();
    if (link && (await redeemer.redeem(link))) forgetReturn();
  };
  const switchAccount = async () => {
    if (link && (await redeemer.switchTo(link))) forgetReturn();
  };
  const restart = () => {
    forgetReturn();
    redeemer.reset();
    setProvider(undefined);
  };

  const isReady = autoRedeem && link !== undefined && back?.isExpected === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the way back was read.
  useEffect(() => {
    if (isReady) void redeem();
  }, [isReady]);

  return {
    status: provider ? 'leaving' : status,
    error: errorOf(back, session) ?? redeemer.error ?? way.error,
    provider,
    start,
    redeem,
    switchAccount,
    restart,
  };
}

function errorOf(back: OAuthReturn | undefined, session: SessionCheck): AccountError | null {
  if (back?.type === 'denied') return back.error;
  return back?.type === 'session' ? session.error : null;
}

/** The provider the browser leaves for, until it comes back to this very page out of its cache. */
function useLeaving() {
  const [provider, setProvider] = useState<OAuthProviderName>();
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setProvider(undefined);
    };
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, []);
  return [provider, setProvider] as const;
}
