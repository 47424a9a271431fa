import type { Models } from 'appwrite';
import { encodeSession } from './auth/session-secret.ts';
import { isoDate } from './clock.ts';
import type { Context } from './context.ts';
import { emailTraits } from './email-traits.ts';
import type { LogRow, SessionRow, TargetRow, TokenRow, UserRow } from './store/rows.ts';

/** The emulator knows no geography: every address is from nowhere. */
const NOWHERE = { countryCode: '--', countryName: 'Unknown' };

/** A user as the API shows it. */
export function userModel(row: UserRow, { project }: Context) {
  const traits = row.email === null ? undefined : emailTraits(row.email);
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    $updatedAt: isoDate(row.updatedAt),
    name: row.name,
    registration: isoDate(row.createdAt),
    status: row.status,
    labels: row.labels,
    passwordUpdate: isoDate(row.passwordUpdate),
    email: row.email ?? '',
    phone: row.phone ?? '',
    emailVerification: row.emailVerification,
    emailCanonical: traits?.canonical ?? null,
    emailIsFree: traits?.isFree ?? null,
    emailIsDisposable: traits?.isDisposable ?? null,
    emailIsCorporate: traits?.isCorporate ?? null,
    emailIsCanonical: traits?.isCanonical ?? null,
    phoneVerification: row.phoneVerification,
    mfa: row.mfa,
    prefs: row.prefs,
    targets: project.store.targets.list({ userId: row.id }).map(targetModel),
    accessedAt: isoDate(row.accessedAt),
    impersonator: false,
    impersonatorUserId: null,
  };
}

/** A messaging target. */
export function targetModel(row: TargetRow) {
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    $updatedAt: isoDate(row.updatedAt),
    name: row.name,
    userId: row.userId,
    providerId: row.providerId,
    providerType: row.providerType,
    identifier: row.identifier,
    expired: row.expired,
  };
}

/** A session. */
export function sessionModel(row: SessionRow, { caller }: Context): Models.Session {
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
  const started = typeof sessionChange === 'object' ? sessionChange : undefined;
  const secret = caller.key && started ? encodeSession({ userId: row.userId, secret: started.secret }) : '';
  return { ...sessionModel(row, context), current: true, secret };
}

/** A list of sessions. */
export function sessionListModel(rows: SessionRow[], context: Context) {
  return { total: rows.length, sessions: rows.map((row) => sessionModel(row, context)) };
}

/** A one-time token; the secret is shown to server-side callers only. */
export function tokenModel(row: TokenRow, secret = '', phrase = ''): Models.Token {
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    userId: row.userId,
    secret,
    expire: isoDate(row.expire),
    phrase,
  };
}

/** An entry of the activity log. */
export function logModel(row: LogRow) {
  return {
    event: row.event,
    userId: row.userId,
    userEmail: row.userEmail,
    userName: row.userName,
    mode: 'default',
    userType: 'user',
    ip: row.ip,
    time: isoDate(row.time),
    ...row.device,
    ...NOWHERE,
  };
}
