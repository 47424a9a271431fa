import type { Models } from 'appwrite';
import { encodeSession } from '../auth/session-secret.ts';
import { databaseDate, isoDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { SessionRow } from '../store/rows.ts';
import { NOWHERE } from './nowhere.ts';

/** A session. */
export function sessionModel(row: SessionRow, { caller }: Pick<Context, 'caller'>): Models.Session {
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    $updatedAt: isoDate(row.updatedAt),
    userId: row.userId,
    expire: isoDate(row.expire),
    provider: row.provider,
    providerUid: row.providerUid,
    providerAccessToken: row.providerAccessToken,
    providerAccessTokenExpiry: isoDate(row.providerAccessTokenExpiry),
    providerRefreshToken: row.providerRefreshToken,
    ip: row.ip,
    ...row.device,
    ...NOWHERE,
    current: caller.session?.id === row.id,
    factors: row.factors,
    secret: '',
    mfaUpdatedAt: isoDate(row.mfaUpdatedAt),
  };
}

/** The answer to a sign-in; server-side callers need the secret to act as the user. */
export function startedSessionModel(row: SessionRow, context: Context): Models.Session {
  const { caller, sessionChange } = context;
  const started = sessionChange && 'secret' in sessionChange ? sessionChange.secret : '';
  const secret = caller.key ? encodeSession({ userId: row.userId, secret: started }) : '';
  return { ...sessionModel(row, context), current: true, secret };
}

/** A list of sessions. */
export function sessionListModel(rows: SessionRow[], context: Context) {
  return { total: rows.length, sessions: rows.map((row) => sessionModel(row, context)) };
}

/** A session as some answers give it that know nothing of the caller and his language. */
export function bareSessionModel(row: SessionRow, context: Context): Models.Session {
  return { ...sessionModel(row, context), current: false, countryName: '' };
}

/** An extended session; the older generation gives the date as its database does. */
export function extendedSessionModel(row: SessionRow, context: Context): Models.Session {
  const session = bareSessionModel(row, context);
  return context.project.compat === 'latest' ? session : { ...session, expire: databaseDate(row.expire) };
}

/** A session after a second factor; its date is given as the database does. */
export function challengedSessionModel(row: SessionRow, context: Context): Models.Session {
  const mfaUpdatedAt = row.mfaUpdatedAt === null ? '' : databaseDate(row.mfaUpdatedAt);
  return { ...bareSessionModel(row, context), mfaUpdatedAt };
}

/** A session that was ended: bare, unless it was the caller's own. */
export function endedSessionModel(row: SessionRow, context: Context): Models.Session {
  const isCurrent = row.id === context.caller.session?.id;
  return isCurrent ? sessionModel(row, context) : bareSessionModel(row, context);
}
