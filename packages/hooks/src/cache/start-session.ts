import type { Query } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import { invalidate, leaveUser } from './account-state.ts';
import type { Cached } from './cached.ts';
import { writing } from './calls.ts';

/** A session began: reads everything that is looked at, and lets nothing that was refused before stand. */
export function openAccount(cached: Cached): Promise<void> {
  const isRefused = ({ state }: Query) => state.status === 'error';
  cached.generation += 1;
  cached.queryClient.removeQueries({ queryKey: cached.key(), type: 'inactive', predicate: isRefused });
  return invalidate(cached);
}

/** A session began, or gained a factor: everything is read anew, and another user's data is gone. */
function startSession(cached: Cached, answer: unknown): Promise<void> {
  const { userId, factors, expire } = answer as Models.Session;
  leaveUser(cached, userId);
  // While a factor is missing, the server does not tell which there are.
  cached.queryClient.setQueryData(cached.key('mfa', 'proof'), { userId, factors, expire });
  cached.tell?.({ type: 'signed-in', userId });
  return openAccount(cached);
}

export const run = /* @__PURE__ */ writing(startSession);
