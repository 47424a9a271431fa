import { totpCode } from '../auth/totp.ts';
import type { Core } from '../core.ts';
import type { AuthenticatorRow, SessionRow, UserRow } from '../store/rows.ts';

/** How long a code of an authenticator app holds, in milliseconds. */
const TOTP_PERIOD = 30_000;

/** A user in a list. */
export function userSummary({ projects, clock }: Core, user: UserRow) {
  const { sessions } = projects.main.store;
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    phone: user.phone,
    status: user.status,
    emailVerification: user.emailVerification,
    phoneVerification: user.phoneVerification,
    mfa: user.mfa,
    labels: user.labels,
    createdAt: date(user.createdAt),
    sessions: sessions.list({ userId: user.id }).filter(({ expire }) => expire > clock.now()).length,
  };
}

/** A user with everything that a developer may want to know, secrets included where they are kept in clear. */
export function userDetail(core: Core, user: UserRow) {
  const { tokens, challenges, identities, targets, sessions, authenticators } = core.projects.main.store;
  const own = { userId: user.id };
  const now = core.clock.now();
  const isLive = ({ expire }: { expire: number }) => expire > now;
  const authenticator = authenticators.find(own);
  return {
    ...userSummary(core, user),
    accessedAt: date(user.accessedAt),
    passwordUpdate: date(user.passwordUpdate),
    hasPassword: user.password !== null,
    prefs: user.prefs,
    sessions: sessions.list(own).filter(isLive).map(sessionView),
    factors: {
      totp: authenticator ? totpView(authenticator, now) : null,
      email: user.email !== null && user.emailVerification,
      phone: user.phone !== null && user.phoneVerification,
      recoveryCodes: user.mfaRecoveryCodes,
    },
    tokens: tokens
      .list(own)
      .filter(isLive)
      .map(({ id, type, channel, createdAt, expire }) => ({
        id,
        type,
        channel,
        createdAt: date(createdAt),
        expire: date(expire),
      })),
    challenges: challenges
      .list(own)
      .filter(isLive)
      .map(({ id, factor, createdAt, expire }) => ({
        id,
        factor,
        createdAt: date(createdAt),
        expire: date(expire),
      })),
    identities: identities
      .list(own)
      .map(({ id, provider, providerUid, providerEmail }) => ({ id, provider, providerUid, providerEmail })),
    targets: targets
      .list(own)
      .map(({ id, providerType, identifier, expired }) => ({ id, providerType, identifier, expired })),
  };
}

function sessionView({ device, ...session }: SessionRow) {
  return {
    id: session.id,
    provider: session.provider,
    ip: session.ip,
    client: [device.clientName, device.clientVersion].filter(Boolean).join(' '),
    os: [device.osName, device.osVersion].filter(Boolean).join(' '),
    device: device.deviceName,
    factors: session.factors,
    createdAt: date(session.createdAt),
    expire: date(session.expire),
    mfaUpdatedAt: date(session.mfaUpdatedAt),
  };
}

/** The seed of an authenticator app, the code that the app shows now and how long it holds, in milliseconds. */
function totpView({ secret, verified }: AuthenticatorRow, now: number) {
  return { secret, verified, code: totpCode(secret, now), expiresIn: TOTP_PERIOD - (now % TOTP_PERIOD) };
}

/** ISO date; null for what never happened. */
const date = (at: number | null) => (at === null ? null : new Date(at).toISOString());
