import { accountError } from '../own-error.ts';
import { closeAccount } from './account-state.ts';
import type { Cached } from './cached.ts';

/** Shows what the server would answer to a guest. */
export function closeAsGuest(cached: Cached): void {
  closeAccount(cached, 'signed-out', accountError('general_unauthorized_scope', 401, 'Nobody is signed in.'));
}
