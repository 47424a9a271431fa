import { isoDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { emailTraits } from '../email-traits.ts';
import type { Page } from '../queries/select-page.ts';
import type { IdentityRow, TargetRow, UserRow } from '../store/rows.ts';

/** What showing a user needs; without a caller nobody acts as them. */
type Shown = Pick<Context, 'project'> & Partial<Pick<Context, 'caller'>>;

/** A user as the API shows it. */
export function userModel(row: UserRow, { project, caller }: Shown) {
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
    impersonator: row.impersonator,
    impersonatorUserId: (caller?.user?.id === row.id && caller.impersonator?.id) || null,
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
    providerIdToken: row.providerIdToken,
  };
}

/** A list of accounts at OAuth2 providers. */
export function identityListModel({ total, rows }: Page<IdentityRow>) {
  return { total, identities: rows.map(identityModel) };
}
