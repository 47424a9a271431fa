'use client';
import { useState } from 'react';
import type { AccountError } from '../../errors.ts';
import { useCreateSession } from '../../hooks/sign-in.ts';
import { accountOptions } from '../../operations/account.ts';
import { isInvalidToken, isMoreFactorsRequired, isSessionAlreadyExists } from '../../predicates/session.ts';
import { useAccountContext } from '../../react/context.ts';
import { useSignOut } from '../use-sign-out.ts';
import type { Link } from './link.ts';
import { once } from './once.ts';
import { useSingleFlight } from './use-single-flight.ts';

/** Turns a token into a session, once. */
export interface Redeemer {
  status: 'idle' | 'redeeming' | 'done' | 'refused' | 'already-signed-in';
  error: AccountError | null;
  /** Resolves to whether it led to a session. */
  redeem: (token: Link) => Promise<boolean>;
  /** Ends the session that is in the way, and redeems. */
  switchTo: (token: Link) => Promise<boolean>;
  reset: () => void;
}

/**
 * Redeems tokens. One that was used, by another tab or a moment ago, still counts when it led to the session that is there.
 *
 * @param isLink - A link stays with the user and is opened again; a code is only typed wrong.
 */
export function useRedeemer({ isLink }: { isLink: boolean }): Redeemer {
  const { client, queryClient } = useAccountContext();
  const { mutateAsync, reset: resetSession, ...session } = useCreateSession();
  const { signOut, status: leaving } = useSignOut();
  const [isDone, setDone] = useState(false);

  const isSignedInAs = async (userId: string) => {
    const read = queryClient.fetchQuery({ ...accountOptions(client, undefined, queryClient), staleTime: 0 });
    const user = await read.catch(() => undefined);
    return user?.$id === userId;
  };

  const exchange = async ({ userId, secret }: Link, hasWaited: boolean) => {
    if (hasWaited && (await isSignedInAs(userId))) return true;
    const failure = await mutateAsync({ userId, secret }).then(
      () => null,
      (error: AccountError) => error,
    );
    const mayBeThere = isSessionAlreadyExists(failure) || (isLink && isInvalidToken(failure));
    return !failure || (mayBeThere && isSignedInAs(userId));
  };

  const redeem = useSingleFlight(async (token: Link) => {
    const name = `appwrite-kit:${client.config.project}:${token.userId}`;
    const succeeded = await once(name, (hasWaited) => exchange(token, hasWaited));
    setDone(succeeded);
    return succeeded;
  });

  const switchTo = async (token: Link) => {
    await signOut();
    return redeem(token);
  };

  const reset = () => {
    setDone(false);
    resetSession();
  };

  const isBusy = session.isPending || leaving === 'signing-out';
  const isOccupied = isSessionAlreadyExists(session.error) || isMoreFactorsRequired(session.error);
  const status = isBusy
    ? 'redeeming'
    : isDone
      ? 'done'
      : isOccupied
        ? 'already-signed-in'
        : session.error
          ? 'refused'
          : 'idle';
  return { status, error: isDone ? null : session.error, redeem, switchTo, reset };
}
