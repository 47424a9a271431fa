import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { uniqueId } from '../ids.ts';
import { readOAuthSecret, refreshGrant } from '../oauth/grant.ts';
import { CONSOLE } from '../project.ts';
import type { SessionRow, TokenChannel, UserRow } from '../store/rows.ts';
import { alertUser } from './session-alert.ts';
import { startSession } from './start-session.ts';
import { redeemToken } from './tokens.ts';
import { findByEmail, insertUser, updateUser } from './users.ts';

/** Signs in with email and password. */
export async function createEmailPasswordSession(
  context: Context,
  input: { email: string; password: string },
): Promise<SessionRow> {
  const { project, passwords, origin } = context;
  const email = input.email.toLowerCase();
  const user = findByEmail(context, email);
  const proven = user?.password ? await passwords.verify(input.password, user.password) : false;
  if (!user || !proven) throw new AppwriteError('user_invalid_credentials');
  if (!user.status) throw new AppwriteError('user_blocked');
  const device = await context.detectDevice(origin.userAgent);
  const session = project.store.transaction(() =>
    startSession(context, user.id, { provider: 'email', providerUid: email, factors: ['password'], device }),
  );
  alertUser(context, session);
  return session;
}

/** Signs in as a new user of whom nothing is known. */
export async function createAnonymousSession(context: Context): Promise<SessionRow> {
  if (context.project.id === CONSOLE) {
    throw new AppwriteError('user_anonymous_console_prohibited', 'Failed to create anonymous user');
  }
  const device = await context.detectDevice(context.origin.userAgent);
  return context.project.store.transaction(() => {
    const user = insertUser(context, { userId: uniqueId() });
    return startSession(context, user.id, { provider: 'anonymous', factors: ['anonymous'], device });
  });
}

/** What a login token of some kind says about the session it buys. */
interface Login {
  provider: string;
  factor: string;
  /** The address that whoever has the token must own. */
  proven: Partial<UserRow>;
  /** Whether the user is told; a token that was mailed has told already. */
  alerts: boolean;
}

const LOGINS: Record<TokenChannel, Login> = {
  'magic-url': { provider: 'magic-url', factor: 'email', proven: { emailVerification: true }, alerts: false },
  email: { provider: 'token', factor: 'email', proven: { emailVerification: true }, alerts: false },
  phone: { provider: 'phone', factor: 'phone', proven: { phoneVerification: true }, alerts: true },
  oauth2: { provider: 'oauth2', factor: 'email', proven: {}, alerts: true },
  server: { provider: 'token', factor: 'token', proven: {}, alerts: true },
};

/** Signs in with the secret of a magic URL, a code, an OAuth2 redirect or a server: any will do. */
export async function createSession(
  context: Context,
  { userId, secret }: { userId: string; secret: string },
): Promise<SessionRow> {
  const { store } = context.project;
  const grant = readOAuthSecret(context, secret);
  const device = await context.detectDevice(context.origin.userAgent);
  const { session, alerts } = store.transaction(() => {
    const user = store.users.find({ id: userId });
    if (!user) throw new AppwriteError('user_invalid_token');
    const { channel } = redeemToken(context, { userId: user.id, type: 'login' }, grant?.secret ?? secret);
    const { provider, factor, proven, alerts } = LOGINS[channel];
    updateUser(context, user.id, proven);
    const given = { provider: grant?.provider ?? provider, factors: [factor], device };
    return { session: startSession(context, user.id, given), alerts };
  });
  if (alerts) alertUser(context, session);
  return session;
}

/** The caller's sessions, oldest first. */
export function listSessions(context: Context): SessionRow[] {
  const now = context.clock.now();
  const sessions = context.project.store.sessions.list({ userId: currentUser(context).id });
  return sessions.filter(({ expire }) => expire > now);
}

/** One of the caller's sessions, or the one they are in. */
export function getSession(context: Context, { sessionId }: { sessionId: string }): SessionRow {
  const { caller, project } = context;
  const own = { id: sessionId, userId: currentUser(context).id };
  const session = sessionId === 'current' ? caller.session : project.store.sessions.find(own);
  if (!session) throw new AppwriteError('user_session_not_found');
  return session;
}

/** Extends one of the caller's sessions by its full length. */
export async function updateSession(context: Context, input: { sessionId: string }): Promise<SessionRow> {
  const { project, clock } = context;
  const session = getSession(context, input);
  const refreshed = await refreshGrant(context, session);
  const now = clock.now();
  const expire = now + project.settings.sessionDuration * 1000;
  return project.store.sessions.update(session.id, { ...refreshed, expire, updatedAt: now });
}

/** Ends one of the caller's sessions. */
export function deleteSession(context: Context, input: { sessionId: string }): SessionRow {
  const session = getSession(context, input);
  context.project.store.sessions.delete({ id: session.id });
  if (session.id === context.caller.session?.id) context.sessionChange = { ended: 1, current: true };
  return session;
}

/** Ends all of the caller's sessions; answers with the current one, if there is one. */
export function deleteSessions(context: Context): SessionRow | undefined {
  const { caller, project } = context;
  const ended = project.store.sessions.delete({ userId: currentUser(context).id });
  context.sessionChange = { ended, current: caller.session !== undefined };
  return caller.session;
}
