import type { ApiKey } from '../config/settings.ts';
import { AppwriteError } from '../errors.ts';
import type { Project } from '../project.ts';
import { hashSecret } from '../secrets.ts';
import type { SessionRow, UserRow } from '../store/rows.ts';
import { impersonatedUser } from './impersonation.ts';
import { JwtError, verifyJwt } from './jwt.ts';
import { hasDevKey, presentedKey } from './keys.ts';
import { presentedSession } from './session-secret.ts';

/** Who asks. */
export interface Caller {
  /** The API key of a server-side caller. */
  readonly key?: ApiKey;
  /** Whoever has a key for development is not asked where they come from, and not counted. */
  readonly isDeveloper?: boolean;
  /** The user a session or JWT stands for. */
  readonly user?: UserRow;
  /** The session itself; a JWT stands for a user without being in a session, and so does an impersonator. */
  readonly session?: SessionRow;
  /** The user came by JWT. */
  readonly byJwt?: boolean;
  /** Who acts as the user. */
  readonly impersonator?: UserRow;
}

/** What guests and users may do; a key has its own list. */
const GUEST_SCOPES = ['public', 'sessions.write'];
const USER_SCOPES = [...GUEST_SCOPES, 'account', 'targets.write'];

/** Impersonators may look for the users they want to act as. */
const IMPERSONATOR_SCOPES = [...USER_SCOPES, 'users.read'];

/** Finds out who asks; throws for keys and JWTs that prove nothing. */
export function identifyCaller(headers: Headers, url: URL, project: Project, now: number): Caller {
  const key = presentedKey(headers, project, now);
  const proven = provenUser(headers, project, now);
  const impersonated = impersonatedUser(proven.user, headers, url, project);
  const { user: impersonator } = proven;
  const user = impersonated && impersonator ? { user: impersonated, impersonator } : proven;
  return { ...(key && { key }), ...user, isDeveloper: hasDevKey(headers, url, project, now) };
}

/** The user that a session or a JWT stands for. */
function provenUser(
  headers: Headers,
  project: Project,
  now: number,
): Pick<Caller, 'user' | 'session' | 'byJwt'> {
  const current = liveSession(headers, project, now);
  const jwt = headers.get('x-appwrite-jwt');
  if (!jwt) return { ...current };
  if (current) throw new AppwriteError('user_jwt_and_cookie_set');
  const user = userOfJwt(jwt, project, now);
  return user ? { user, byJwt: true } : {};
}

/** Throws when the caller lacks what a route asks for. */
export function requireScope(
  wanted: string | readonly string[],
  caller: Caller,
  host: string,
  project: Project,
): void {
  const { key, user } = caller;
  const scopes = key?.scopes ?? scopesOf(caller);
  const accepted = [wanted].flat();
  const holds = (scope: string) =>
    scopes.includes(scope) || (scopes.includes('*') && !CLIENT_SCOPES.includes(scope));
  if (accepted.some(holds)) return;
  const who = key
    ? `app.${project.id}@service.${host} (role: applications)`
    : `User (role: ${user ? 'users' : 'guests'})`;
  throw new AppwriteError(
    'general_unauthorized_scope',
    `${who} missing scopes (${JSON.stringify(accepted)})`,
  );
}

/** Scopes that no key can have: what they open is about the caller's own session. */
const CLIENT_SCOPES = ['account', 'public'];

function scopesOf({ user, impersonator = user }: Caller): readonly string[] {
  if (!user) return GUEST_SCOPES;
  return impersonator?.impersonator ? IMPERSONATOR_SCOPES : USER_SCOPES;
}

/** The session a request presents, if it is alive, and its user. */
export function liveSession(
  headers: Headers,
  { id, store }: Project,
  now: number,
): { user: UserRow; session: SessionRow } | undefined {
  const presented = presentedSession(headers, id);
  const session = presented && store.sessions.find({ secretHash: hashSecret(presented.secret) });
  if (!session || session.userId !== presented.userId || session.expire <= now) return undefined;
  const user = store.users.find({ id: session.userId });
  return user && { user, session };
}

/** The user of a JWT; none when the session it was made in is gone. */
function userOfJwt(token: string, { store }: Project, now: number): UserRow | undefined {
  try {
    const { userId, sessionId } = verifyJwt(token, store.signingKey, now);
    if (typeof userId !== 'string') return undefined;
    if (typeof sessionId === 'string' && !store.sessions.find({ id: sessionId, userId })) return undefined;
    return store.users.find({ id: userId });
  } catch (error) {
    if (!(error instanceof JwtError)) throw error;
    throw new AppwriteError('user_jwt_invalid', `Failed to verify JWT. ${error.message}`);
  }
}
