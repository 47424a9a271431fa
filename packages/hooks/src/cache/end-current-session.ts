import type { Models } from 'appwrite';
import type { Cached } from './cached.ts';
import { type Consequence, writing } from './calls.ts';
import { leaveSession } from './end-session.ts';

/** Signs out if the session that ended is the one in use. */
const endCurrentSession: Consequence = (cached, _answer, variables) => {
  const { sessionId } = variables as { sessionId?: string };
  if (sessionId === 'current' || sessionId === currentSessionId(cached)) leaveSession(cached);
};

function currentSessionId({ queryClient, key }: Cached): string | undefined {
  const list = queryClient.getQueryData<Models.SessionList>(key('sessions'));
  const current = queryClient.getQueryData<Models.Session>(key('sessions', 'current'));
  return current?.$id ?? list?.sessions.find((session) => session.current)?.$id;
}

export const run = /* @__PURE__ */ writing(endCurrentSession);
