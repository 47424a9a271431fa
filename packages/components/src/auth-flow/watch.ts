import { createEmailPasswordSessionOptions, runMutation, watchAuthStatus } from '@appwrite-kit/hooks/options';
import type { SignInValues } from '../sign-in/schema.ts';
import type { Visit } from './flow.ts';

/** Follows who is signed in, for as long as the flow is on the page. */
export function watch(visit: Visit): void {
  if (!visit.flow || visit.hasLeft || visit.stopWatching) return;
  const { client, cache, setAuth } = visit.flow;
  const stop = watchAuthStatus(client, cache, setAuth);
  visit.stopWatching = () => {
    stop();
    delete visit.stopWatching;
  };
}

/** Signs in with the first form. */
export async function signIn(visit: Visit, { email, password }: SignInValues): Promise<void> {
  if (!visit.flow) return;
  const { client, cache } = visit.flow;
  // Whoever could not be followed at first is followed from now on.
  watch(visit);
  await runMutation({ client, queryClient: cache }, createEmailPasswordSessionOptions, { email, password });
}
