import { cachedIn } from '../../cache/cached.ts';
import type { AccountError } from '../../errors.ts';
import { accountOptions } from '../../operations/account.ts';
import { accountError } from '../../own-error.ts';
import { isMoreFactorsRequired, isUnauthorized } from '../../predicates/session.ts';
import type { AccountContextValue } from '../../react/context.ts';
import type { Outcome } from './use-outcome.ts';

/** Finds out whether a redirect started a session: the browser may have refused the cookie. */
export async function checkSession({
  client,
  queryClient,
}: AccountContextValue): Promise<Outcome<'done' | 'cookie-blocked' | 'refused'>> {
  // Whatever was read before the redirect is of another session.
  const { openAccount } = await import('../../cache/start-session.ts');
  const cached = cachedIn(queryClient, client);
  (await import('./proof.ts')).forgetProof(cached);
  await openAccount(cached);
  const error = await queryClient.fetchQuery(accountOptions(client, undefined, queryClient)).then(
    () => null,
    (reason: AccountError) => reason,
  );
  if (!error || isMoreFactorsRequired(error)) return { status: 'done', error: null };
  if (!isUnauthorized(error)) return { status: 'refused', error };
  return {
    status: 'cookie-blocked',
    error: accountError('oauth_cookie_blocked', 401, 'The browser refused the cookie of the session.'),
  };
}
