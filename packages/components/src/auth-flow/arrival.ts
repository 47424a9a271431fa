import { accountKey } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import type { Flow, Visit } from './flow.ts';
import type { AuthMethod } from './methods.ts';
import type { AuthFlowProps } from './options.ts';
import { rememberMethod } from './remember.ts';
import { findUnmet } from './requirement.ts';
import { safePath } from './safe-path.ts';

const goTo = (path: string) => window.location.assign(path);

/** Where signing in leads, if that is on this site. */
export const destinationOf = ({ redirectTo }: AuthFlowProps) =>
  redirectTo === undefined ? undefined : safePath(redirectTo);

/** Goes where signing in leads. */
export function finish(options: AuthFlowProps): void {
  const { onSuccess, navigate = goTo } = options;
  const destination = destinationOf(options);
  onSuccess?.();
  if (destination) navigate(destination);
}

/** Whether somebody is signed in, and nothing is left to do. */
function isComplete({ cache, client, props }: Flow): boolean {
  const user = cache.getQueryState<Models.User>(accountKey(client.config.project, 'user'));
  return user?.data !== undefined && !user.error && !findUnmet(user.data, props.requirements);
}

/**
 * Goes where signing in leads, once, if nothing is left to do. The cache is asked, and not the flow: an app may take that
 * from the page at the very moment in which somebody has signed in, before the flow hears of it.
 */
export function arrive(visit: Visit): void {
  if (!visit.flow || !visit.isDue || !isComplete(visit.flow)) return;
  visit.isDue = false;
  finish(visit.flow.props);
}

/** A form has signed somebody in, whether or not something is left to do. */
export function signedIn(visit: Visit, method: AuthMethod | undefined): void {
  visit.isDue ??= true;
  rememberMethod(method);
  visit.flow?.setState((before) => ({ ...before, moved: before.moved ?? {} }));
  arrive(visit);
}
