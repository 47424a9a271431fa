import {
  accountKey,
  isAuthMethodUnsupported,
  isPasswordResetRequired,
  isProviderDisabled,
  isUserBlocked,
} from '@appwrite-kit/hooks';
import type { Visit } from './flow.ts';
import { keepTyped } from './typed.ts';

/** What no change to a form can mend. Forms say all other failures themselves. */
const refusals = [isAuthMethodUnsupported, isProviderDisabled, isUserBlocked, isPasswordResetRequired];

/** Follows a form that was just submitted: keeps what was typed, and notices if the server refuses for good. */
export function awaitAnswer(visit: Visit): void {
  if (!visit.flow) return;
  const { cache, client, place, setState } = visit.flow;
  keepTyped(visit);
  const accountPart = accountKey(client.config.project);
  visit.stopWaiting?.();
  visit.stopWaiting = cache.getMutationCache().subscribe(({ type, mutation }) => {
    const { mutationKey = [] } = mutation?.options ?? {};
    if (type !== 'updated' || accountPart.some((part, index) => part !== mutationKey[index])) return;
    const { status, error: reason } = mutation.state;
    if (status === 'pending') return;
    visit.stopWaiting?.();
    if (!refusals.some((isRefusal) => isRefusal(reason))) return;
    setState((before) => ({ ...before, refusal: { view: place.view, reason } }));
  });
}
