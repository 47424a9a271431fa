import { type AccountError, isErrorType } from '../../errors.ts';
import { accountOptions } from '../../operations/account.ts';
import { createSessionOptions } from '../../operations/passwordless.ts';
import { isInvalidToken } from '../../predicates/session.ts';
import type { AccountContextValue } from '../../react/context.ts';
import { runMutation } from '../../run-mutation.ts';
import type { Link } from './link.ts';
import { once } from './once.ts';
import { signOut } from './sign-out.ts';
import type { Outcome } from './use-outcome.ts';

/** How redeeming ended. */
export type Redeemed = Outcome<'done' | 'refused' | 'already-signed-in'>;

/** How to redeem. */
export interface Redemption {
  /** A link stays with the user and is opened again; a code is only typed wrong. */
  isLink: boolean;
  /** Whoever is signed in makes way. */
  isSwitch: boolean;
}

/**
 * Redeems a token. One that was used, by another tab or a moment ago, still counts when it led to the session that is there.
 */
export async function redeemToken(
  context: AccountContextValue,
  { userId, secret }: Link,
  { isLink, isSwitch }: Redemption,
): Promise<Redeemed> {
  const { client, queryClient } = context;

  const isSignedIn = () => {
    const read = queryClient.fetchQuery({ ...accountOptions(client, undefined, queryClient), staleTime: 0 });
    return read.then(
      (user) => user.$id === userId,
      () => false,
    );
  };

  const obstacle = isSwitch ? await signOut(context) : null;
  if (obstacle) return { status: 'already-signed-in', error: obstacle };
  return once(`appwrite-kit:${client.config.project}:${userId}`, async (hasWaited) => {
    if (hasWaited && (await isSignedIn())) return { status: 'done', error: null };
    const error = await runMutation(context, createSessionOptions, { userId, secret }).then(
      () => null,
      (reason: AccountError) => reason,
    );
    const isOccupied = isErrorType(error, 'user_session_already_exists', 'user_more_factors_required');
    const mayBeThere = isOccupied || (isLink && isInvalidToken(error));
    if (!error || (mayBeThere && (await isSignedIn()))) return { status: 'done', error: null };
    return { status: isOccupied ? 'already-signed-in' : 'refused', error };
  });
}
