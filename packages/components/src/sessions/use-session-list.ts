'use client';
import { isSessionNotFound, useDeleteSession, useSessions } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { type Removal, useRemoval } from '../list/use-removal.ts';

/** The list of sessions without its looks: what `useSessionList` answers with. */
export interface SessionListController {
  /** This device first. `undefined` until the list has arrived. */
  readonly sessions: readonly Models.Session[] | undefined;
  /** Why the list could not be fetched. */
  readonly error: unknown;
  /** Ends sessions, one or several. */
  readonly removal: Removal<Models.Session>;
  retry(): void;
}

/**
 * Where somebody is signed in, and how to end that: `GET /account/sessions`, `DELETE /account/sessions/{sessionId}`. A session
 * that is already gone counts as ended.
 *
 * @returns See {@link SessionListController}. `removal.outcome` tells of failures: `general_rate_limit_exceeded`,
 * `general_unauthorized_scope`.
 *
 * @example
 * const { sessions, removal } = useSessionList();
 * sessions?.map((session) => <button onClick={() => removal.remove(session)}>End</button>);
 */
export function useSessionList(): SessionListController {
  const { data, error, refetch } = useSessions();
  const { mutateAsync: deleteSession } = useDeleteSession();
  const removal = useRemoval<Models.Session>({
    send: ({ $id: sessionId }) => deleteSession({ sessionId }),
    isGone: isSessionNotFound,
    refetch,
  });
  return {
    sessions: data?.sessions.toSorted((a, b) => Number(b.current) - Number(a.current)),
    error: data ? undefined : error,
    removal,
    retry: () => void refetch(),
  };
}
