import type { QueryKey } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import { leaveUser } from './account-state.ts';
import type { Cached } from './cached.ts';
import { reading } from './calls.ts';

/** The user was read: whatever else is cached must be theirs. */
function welcomeUser(cached: Cached, answer: unknown, queryKey: QueryKey): void {
  leaveUser(cached, (answer as Models.User).$id, queryKey);
  cached.queryClient.setQueryData(cached.key('status'), 'signed-in');
}

export const run = /* @__PURE__ */ reading(welcomeUser);
