import type { Models } from 'appwrite';
import { accountKey } from '../operations/keys.ts';
import { leaveUser, openAccount } from './account-state.ts';
import type { Cached } from './cached.ts';
import { tellOtherTabs } from './tabs.ts';

/** A session began, or gained a factor: everything is read anew, and another user's data is gone. */
export function startSession(cached: Cached, answer: unknown): Promise<void> {
  const { userId, factors } = answer as Models.Session;
  leaveUser(cached, userId);
  // While a factor is missing, the server does not tell which there are.
  cached.queryClient.setQueryData(accountKey(cached.projectId, 'mfa', 'in-use'), factors);
  tellOtherTabs(cached, { type: 'signed-in', userId });
  return openAccount(cached);
}
