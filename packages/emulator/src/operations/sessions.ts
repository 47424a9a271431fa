import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { uniqueId } from '../ids.ts';
import { hashSecret, randomHex } from '../secrets.ts';
import type { Device, SessionRow } from '../store/rows.ts';

/** Hex digits of a session's secret. */
const SECRET_LENGTH = 256;

/** What a session is made of beside its user. */
export interface NewSession {
  provider: string;
  providerUid?: string;
  factors: string[];
  device: Device;
}

/** Starts a session and hands it to the caller. To be called inside a transaction. */
export function startSession(context: Context, userId: string, given: NewSession): SessionRow {
  const { project, clock, origin } = context;
  const { store, settings } = project;
  const now = clock.now();
  const secret = randomHex(SECRET_LENGTH);
  const session = store.sessions.insert({
    id: uniqueId(),
    createdAt: now,
    updatedAt: now,
    userId,
    secretHash: hashSecret(secret),
    expire: now + settings.sessionDuration * 1000,
    providerUid: '',
    providerAccessToken: '',
    providerAccessTokenExpiry: null,
    providerRefreshToken: '',
    ip: origin.ip,
    mfaUpdatedAt: null,
    ...given,
  });
  endOldestSessions(context, userId);
  context.sessionChange = { session, secret };
  return session;
}

function endOldestSessions({ project }: Context, userId: string): void {
  const { store, settings } = project;
  if (settings.maxSessions === 0) return;
  const surplus = store.sessions.list({ userId }).slice(0, -settings.maxSessions);
  for (const { id } of surplus) store.sessions.delete({ id });
}

/** Signs in with email and password. */
export async function createEmailPasswordSession(
  context: Context,
  input: { email: string; password: string },
): Promise<SessionRow> {
  const { project, passwords } = context;
  const email = input.email.toLowerCase();
  const user = project.store.users.find({ email });
  const proven = user?.password ? await passwords.verify(input.password, user.password) : false;
  if (!user || !proven) throw new AppwriteError('user_invalid_credentials');
  if (!user.status) throw new AppwriteError('user_blocked');
  const device = await context.detectDevice(context.origin.userAgent);
  return project.store.transaction(() =>
    startSession(context, user.id, { provider: 'email', providerUid: email, factors: ['password'], device }),
  );
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

/** Ends one of the caller's sessions. */
export function deleteSession(context: Context, input: { sessionId: string }): SessionRow {
  const session = getSession(context, input);
  context.project.store.sessions.delete({ id: session.id });
  if (session.id === context.caller.session?.id) context.sessionChange = 'ended';
  return session;
}

/** Ends all of the caller's sessions. */
export function deleteSessions(context: Context): SessionRow[] {
  const { caller, project } = context;
  const sessions = listSessions(context);
  project.store.sessions.delete({ userId: currentUser(context).id });
  if (caller.session) context.sessionChange = 'ended';
  return sessions;
}
