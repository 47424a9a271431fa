import { accountError } from '../own-error.ts';
import { closeAccount } from './account-state.ts';
import type { Cached } from './cached.ts';
import { writing } from './calls.ts';
import { judge } from './verdict.ts';

/** Shows what the server would answer to a guest. */
export function closeAsGuest(cached: Cached): void {
  closeAccount(cached, judge(accountError('general_unauthorized_scope', 401, 'Nobody is signed in.')));
}

/** Signs out: the account is gone from the cache, here and in other tabs, with no request to find out. */
export function leaveSession(cached: Cached): void {
  closeAsGuest(cached);
  cached.tell?.({ type: 'signed-out' });
}

export const run = /* @__PURE__ */ writing(leaveSession);
