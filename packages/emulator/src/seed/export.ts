import type { Core } from '../core.ts';
import type { UserRow } from '../store/rows.ts';
import type { Seed, SeedMfa, SeedUser } from './format.ts';

/** All users in the form of a seed, passwords as hashes. What has its default value is left out. */
export function exportSeed(core: Core): Seed {
  return { users: core.projects.main.store.users.list().map((user) => exportUser(core, user)) };
}

function exportUser(core: Core, user: UserRow): SeedUser {
  const identities = core.projects.main.store.identities.list({ userId: user.id });
  const mfa = exportMfa(core, user);
  return {
    id: user.id,
    ...(user.email !== null && { email: user.email }),
    ...(user.phone !== null && { phone: user.phone }),
    ...(user.name !== '' && { name: user.name }),
    ...(user.password !== null && { passwordHash: user.password }),
    ...(!user.status && { status: false }),
    ...(user.labels.length > 0 && { labels: user.labels }),
    ...(Object.keys(user.prefs).length > 0 && { prefs: user.prefs }),
    ...(user.emailVerification && { emailVerification: true }),
    ...(user.phoneVerification && { phoneVerification: true }),
    createdAt: new Date(user.createdAt).toISOString(),
    ...(Object.keys(mfa).length > 0 && { mfa }),
    ...(user.impersonator && { impersonator: true }),
    ...(user.passwordReset && { passwordReset: true }),
    ...(identities.length > 0 && {
      identities: identities.map(({ provider, providerUid, providerEmail }) => ({
        provider,
        providerUid,
        ...(providerEmail !== '' && { providerEmail }),
      })),
    }),
  };
}

function exportMfa({ projects }: Core, user: UserRow): SeedMfa {
  const totp = projects.main.store.authenticators.find({ userId: user.id, verified: true });
  return {
    ...(user.mfa && { enabled: true }),
    ...(totp && { totpSecret: totp.secret }),
    ...(user.mfaRecoveryCodes && { recoveryCodes: user.mfaRecoveryCodes }),
  };
}
