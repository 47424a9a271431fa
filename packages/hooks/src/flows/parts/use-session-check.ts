'use client';
import { useEffect, useState } from 'react';
import { cachedIn } from '../../cache/cached.ts';
import type { AccountError } from '../../errors.ts';
import { accountOptions } from '../../operations/account.ts';
import { accountError } from '../../own-error.ts';
import { isMoreFactorsRequired, isUnauthorized } from '../../predicates/session.ts';
import { useAccountContext } from '../../react/context.ts';
import { useSingleFlight } from './use-single-flight.ts';

/** What a provider's redirect has left behind. */
export interface SessionCheck {
  status: 'redeeming' | 'done' | 'cookie-blocked' | 'link';
  error: AccountError | null;
  /** Asks the server once more. */
  check: () => Promise<void>;
}

/** Finds out whether a redirect started a session: the browser may have refused the cookie. */
export function useSessionCheck(isDue: boolean): SessionCheck {
  const { client, queryClient } = useAccountContext();
  const [outcome, setOutcome] = useState<Pick<SessionCheck, 'status' | 'error'>>(UNKNOWN);

  const check = useSingleFlight(async () => {
    setOutcome(UNKNOWN);
    // Whatever was read before the redirect is of another session.
    const { openAccount } = await import('../../cache/start-session.ts');
    await openAccount(cachedIn(queryClient, client));
    setOutcome(
      await queryClient
        .fetchQuery(accountOptions(client, undefined, queryClient))
        .then(() => DONE, toOutcome),
    );
  });
  useEffect(() => {
    if (isDue) void check();
  }, [isDue, check]);

  return { ...outcome, check };
}

const UNKNOWN = { status: 'redeeming', error: null } as const;
const DONE = { status: 'done', error: null } as const;

function toOutcome(error: AccountError): Pick<SessionCheck, 'status' | 'error'> {
  if (isMoreFactorsRequired(error)) return DONE;
  if (!isUnauthorized(error)) return { status: 'link', error };
  return {
    status: 'cookie-blocked',
    error: accountError('oauth_cookie_blocked', 401, 'The browser refused the cookie of the session.'),
  };
}
