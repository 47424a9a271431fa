import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import { type AuthStatus, authStatusOf } from './auth-status.ts';
import { cachedOptions } from './cache/cached-options.ts';
import type { Verdict } from './cache/verdict.ts';
import type { AccountError } from './errors.ts';
import { accountOptions } from './operations/account.ts';
import type { AccountClient } from './operations/client.ts';

/**
 * Follows who is signed in, for what is not a component: a router's guard, or a part that is loaded before React's. It reads the
 * account if nobody has yet, and shares that request with every hook.
 *
 * @param client - The Appwrite client.
 * @param queryClient - The cache that the hooks use.
 * @param listener - Told who is there if that is known, and of each change of status, account or error. Not told of `loading`.
 * @returns What ends it.
 * @throws Nothing; failures are the status `error`, with `user_blocked`, `user_password_reset_required`,
 * `general_unknown_origin`, `project_not_found` or a network failure.
 * @see `GET /account`
 *
 * @example
 * ```ts
 * const stop = watchAuthStatus(client, queryClient, ({ status }) => {
 *   if (status === 'signed-out') offerSignIn();
 * });
 * ```
 */
export function watchAuthStatus(
  client: AccountClient,
  queryClient: QueryClient,
  listener: (status: AuthStatus) => void,
): () => void {
  const options = accountOptions(client, undefined, queryClient);
  const user = new QueryObserver<Models.User, AccountError>(queryClient, {
    ...(options as object),
    queryKey: options.queryKey,
    notifyOnChangeProps: ['data', 'error'],
  });
  const verdict = new QueryObserver(queryClient, cachedOptions<Verdict>(client, queryClient, 'status'));
  let last: AuthStatus = { status: 'loading', account: undefined, error: null };
  let ends: readonly (() => void)[] = [];
  let isDue = false;

  const tell = () => {
    isDue = false;
    const { data, error } = user.getCurrentResult();
    const next = authStatusOf(data, error, verdict.getCurrentResult().data);
    const isNews = next.status !== last.status || next.account !== last.account || next.error !== last.error;
    last = next;
    if (ends.length > 0 && isNews && next.status !== 'loading') listener(next);
  };
  // What one answer changes is told as one piece of news.
  const tellSoon = () => {
    if (!isDue) queueMicrotask(tell);
    isDue = true;
  };

  ends = [user.subscribe(tellSoon), verdict.subscribe(tellSoon)];
  tell();
  return () => {
    for (const end of ends) end();
    ends = [];
  };
}
