import { cachedIn } from '../../cache/cached.ts';
import type { AccountError } from '../../errors.ts';
import type { AccountClient } from '../../operations/client.ts';
import { deleteSessionOptions } from '../../operations/sessions.ts';
import type { AccountContextValue } from '../../react/context.ts';
import { runMutation } from '../../run-mutation.ts';

/** Ends the current session, and tells why it could not. One that is over already counts as ended. */
export async function signOut(context: AccountContextValue): Promise<AccountError | null> {
  const { client, queryClient } = context;
  try {
    await runMutation(context, deleteSessionOptions, { sessionId: 'current' });
  } catch (reason) {
    const error = reason as AccountError;
    // Appwrite does not let blocked users leave; then only who holds the session can let go of it.
    if (error.verdict === 'refused' && (await letGo(client))) return signOut(context);
    if (error.verdict !== 'signed-out') return error;
    const { leaveSession } = await import('../../cache/end-session.ts');
    leaveSession(cachedIn(queryClient, client));
  }
  return null;
}

async function letGo({ config }: AccountClient): Promise<boolean> {
  const code = await import('./drop-fallback.ts').catch(() => undefined);
  return code?.dropFallback(config.project) === true;
}
