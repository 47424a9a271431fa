import type { Context } from '../../context.ts';
import { AppwriteError } from '../../errors.ts';
import type { SessionRow, UserRow } from '../../store/rows.ts';
import { type MadeSession, makeSession } from '../start-session.ts';
import { findUser, type OfUser } from './find-user.ts';

/** A user's live sessions, oldest first. */
export function listSessions(context: Context, input: OfUser & { total: boolean }) {
  const { id: userId } = findUser(context, input);
  const now = context.clock.now();
  const rows = context.project.store.sessions.list({ userId }).filter(({ expire }) => expire > now);
  return { rows, total: input.total ? rows.length : 0 };
}

/** Signs a user in without asking for anything; whoever holds the secret is the user. */
export async function createSession(context: Context, input: OfUser): Promise<MadeSession> {
  const user = findUser(context, input);
  const device = await context.detectDevice(context.origin.userAgent);
  return context.project.store.transaction(() =>
    makeSession(context, user.id, { provider: 'server', factors: ['server'], device }),
  );
}

/** Ends one of a user's sessions. */
export function deleteSession(context: Context, input: OfUser & { sessionId: string }): SessionRow {
  const { sessions } = context.project.store;
  const own = { id: input.sessionId, userId: findUser(context, input).id };
  const session = sessions.find(own);
  if (!session) throw new AppwriteError('user_session_not_found');
  sessions.delete(own);
  return session;
}

/** Signs a user out everywhere. */
export function deleteSessions(context: Context, input: OfUser): UserRow {
  const user = findUser(context, input);
  context.project.store.sessions.delete({ userId: user.id });
  return user;
}
