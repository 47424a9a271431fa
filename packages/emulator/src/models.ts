import type { Models } from 'appwrite';
import { encodeSession } from './auth/session-secret.ts';
import { databaseDate, isoDate } from './clock.ts';
import type { Context } from './context.ts';
import { emailTraits } from './email-traits.ts';
import type { Page } from './operations/identities.ts';
import type { IssuedToken } from './operations/tokens.ts';
import type {
  ChallengeRow,
  IdentityRow,
  LogRow,
  SessionRow,
  TargetRow,
  TokenRow,
  UserRow,
} from './store/rows.ts';

/** The emulator knows no geography: every address is from nowhere. */
const NOWHERE = { countryCode: '--', countryName: 'Unknown' };

/** A user as the API shows it. */
export function userModel(row: UserRow, { project }: Pick<Context, 'project'>) {
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

/** A one-time token that was redeemed. */
export function tokenModel(row: TokenRow): Models.Token {
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    userId: row.userId,
    secret: '',
    expire: isoDate(row.expire),
    phrase: '',
  };
}

/** A one-time token that was just made; server-side callers see its secret. */
export function issuedTokenModel({ row, secret, phrase }: IssuedToken, { caller }: Context): Models.Token {
  return { ...tokenModel(row), secret: caller.key ? secret : '', phrase };
}

/** The same for a texted code, whose secret is given in the form of a session's. */
export function issuedPhoneTokenModel(token: IssuedToken, context: Context): Models.Token {
  const secret = encodeSession({ userId: token.row.userId, secret: token.secret });
  return issuedTokenModel({ ...token, secret }, context);
}

/** A challenge that waits for a second factor. */
export function challengeModel(row: ChallengeRow): Models.MfaChallenge {
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    userId: row.userId,
    expire: isoDate(row.expire),
  };
}

/** An account at an OAuth2 provider. */
export function identityModel(row: IdentityRow) {
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    $updatedAt: isoDate(row.updatedAt),
    userId: row.userId,
    provider: row.provider,
    providerUid: row.providerUid,
    providerEmail: row.providerEmail,
    providerAccessToken: row.providerAccessToken,
    providerAccessTokenExpiry: isoDate(row.providerAccessTokenExpiry),
    providerRefreshToken: row.providerRefreshToken,
  };
}

/** A list of accounts at OAuth2 providers. */
export function identityListModel({ total, rows }: Page<IdentityRow>) {
  return { total, identities: rows.map(identityModel) };
}

/** A list of entries of the activity log. */
export function logListModel({ total, rows }: Page<LogRow>) {
  return { total, logs: rows.map(logModel) };
}

/** Recovery codes. */
export function recoveryCodesModel(recoveryCodes: string[]): Models.MfaRecoveryCodes {
  return { recoveryCodes };
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
