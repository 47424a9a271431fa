import type { Context } from '../context.ts';
import { uniqueId } from '../ids.ts';
import { hashSecret, randomHex } from '../secrets.ts';
import { makeRoom } from '../store/make-room.ts';
import type { Device, SessionRow } from '../store/rows.ts';

/** Hex digits of a session's secret. */
const SECRET_LENGTH = 256;

/** What a session is made of beside its user. */
export interface NewSession {
  provider: string;
  providerUid?: string;
  providerAccessToken?: string;
  providerAccessTokenExpiry?: number | null;
  providerRefreshToken?: string;
  factors: string[];
  device: Device;
}

/** A session that was just made: its secret in clear, for the last time. */
export interface MadeSession {
  session: SessionRow;
  secret: string;
}

/** Starts a session and hands it to the caller. To be called inside a transaction. */
export function startSession(context: Context, userId: string, given: NewSession): SessionRow {
  const made = makeSession(context, userId, given);
  endOldestSessions(context, userId);
  context.sessionChange = made;
  return made.session;
}

/** Makes a session for somebody else to use. */
export function makeSession(
  { project, clock, origin }: Pick<Context, 'project' | 'clock' | 'origin'>,
  userId: string,
  given: NewSession,
): MadeSession {
  const { store, settings } = project;
  const now = clock.now();
  const secret = randomHex(SECRET_LENGTH);
  makeRoom(store.sessions, now);
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
  return { session, secret };
}

function endOldestSessions({ project }: Context, userId: string): void {
  const { store, settings } = project;
  if (settings.maxSessions === 0) return;
  const surplus = store.sessions.list({ userId }).slice(0, -settings.maxSessions);
  for (const { id } of surplus) store.sessions.delete({ id });
}
