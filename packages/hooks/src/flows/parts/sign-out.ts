import { type Cached, cachedBy } from '../../cache/cached.ts';
import { endSession } from '../../cache/end-session.ts';
import { verdictOf } from '../../cache/verdict.ts';
import type { AccountError } from '../../errors.ts';
import { deleteSessionOptions } from '../../operations/sessions.ts';
import type { AccountContextValue } from '../../react/context.ts';
import { runMutation } from './run-mutation.ts';

/** Ends the current session, and tells why it could not. One that is over already counts as ended. */
export async function signOut(context: AccountContextValue): Promise<AccountError | null> {
  const { client, queryClient } = context;
  const cached = cachedBy(queryClient, client);
  try {
    await runMutation(context, deleteSessionOptions, { sessionId: 'current' });
  } catch (reason) {
    const verdict = verdictOf(reason);
    // Appwrite does not let blocked users leave; then only who holds the session can let go of it.
    if (verdict === 'refused' && (await letGo(cached))) return signOut(context);
    if (verdict !== 'signed-out') return reason as AccountError;
    endSession(cached);
  }
  return null;
}

async function letGo({ projectId }: Cached): Promise<boolean> {
  const code = await import('./drop-fallback.ts').catch(() => undefined);
  return code?.dropFallback(projectId) === true;
}
