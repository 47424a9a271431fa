import type { Models } from 'appwrite';
import { accountKey } from '../operations/keys.ts';
import type { Cached } from './cached.ts';
import { closeAsGuest } from './close-as-guest.ts';
import { tellOtherTabs } from './tabs.ts';

/** Signs out: the account is gone from the cache, here and in other tabs, with no request to find out. */
export function endSession(cached: Cached): void {
  closeAsGuest(cached);
  tellOtherTabs(cached, { type: 'signed-out' });
}

/** Signs out if the session that ended is the one in use. */
export function endCurrentSession(
  cached: Cached,
  _answer: unknown,
  { sessionId }: { sessionId: string },
): void {
  if (sessionId === 'current' || sessionId === currentSessionId(cached)) endSession(cached);
}

function currentSessionId({ queryClient, projectId }: Cached): string | undefined {
  const list = queryClient.getQueryData<Models.SessionList>(accountKey(projectId, 'sessions'));
  const current = queryClient.getQueryData<Models.Session>(accountKey(projectId, 'sessions', 'current'));
  return current?.$id ?? list?.sessions.find((session) => session.current)?.$id;
}
