'use client';
import { useDeleteSession, useSessions } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { useState } from 'react';
import { isServerError } from '../messages/failure.ts';
import type { SessionListController, SessionOutcome } from './session-list-controller.ts';

const isGone = (error: unknown) => isServerError(error) && error.type === 'user_session_not_found';

/**
 * Where somebody is signed in, and how to end that: `GET /account/sessions`, `DELETE /account/sessions/{sessionId}`. A session
 * that is already gone counts as ended.
 *
 * @example
 * const { sessions, revoke } = useSessionList();
 * sessions?.map((session) => <button onClick={() => revoke([session])}>End</button>);
 */
export function useSessionList(): SessionListController {
  const { data, error, refetch } = useSessions();
  const { mutateAsync: deleteSession } = useDeleteSession();
  const [pending, setPending] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<SessionOutcome>();
  const sessions = data?.sessions.toSorted((a, b) => Number(b.current) - Number(a.current));

  const end = async ({ $id: sessionId }: Models.Session) => {
    try {
      await deleteSession({ sessionId });
    } catch (reason) {
      if (!isGone(reason)) throw reason;
      await refetch();
    }
  };

  const revoke = async (chosen: readonly Models.Session[]) => {
    if (pending.length > 0) return;
    setOutcome(undefined);
    setPending(chosen.map((session) => session.$id));
    const results = await Promise.allSettled(chosen.map(end));
    const failed = results.find((result) => result.status === 'rejected');
    const [only, ...more] = chosen;
    if (failed) {
      setOutcome({ kind: 'failed', error: failed.reason });
    } else if (only) {
      setOutcome(more.length === 0 ? { kind: 'revoked', session: only } : { kind: 'others-revoked' });
    }
    setPending([]);
  };

  return {
    sessions,
    error: data ? undefined : error,
    outcome,
    isPending: (sessionId) => pending.includes(sessionId),
    revoke,
    retry: () => void refetch(),
  };
}
