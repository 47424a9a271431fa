import { ConfigError } from '../config/fields.ts';
import type { Core } from '../core.ts';
import { uniqueId } from '../ids.ts';
import { insertTarget, insertUser, updateUser } from '../operations/users.ts';
import { addressKey } from '../store/address.ts';
import { UniqueViolation } from '../store/table.ts';
import { parseSeed, type Seed, type SeedIdentity, type SeedUser } from './format.ts';

/** What became of a seed's users, by id. */
export interface Planted {
  created: string[];
  /** Users who were there already: they are left as they are. */
  skipped: string[];
}

/**
 * Adds the users of a seed. One whose id, email or phone number is taken is left alone, so that a seed can be
 * given at every start. Throws a `ConfigError` and adds nobody when something is wrong.
 */
export async function plantSeed(core: Core, input: unknown): Promise<Planted> {
  const seed = parseSeed(input, core.projects.main);
  const hashes = await Promise.all(seed.users.map((user) => hashOf(core, user)));
  const planted = core.projects.main.store.transaction(() => plantAll(core, seed, hashes));
  core.changes.emit('users');
  return planted;
}

function plantAll(core: Core, { users }: Seed, hashes: readonly (string | undefined)[]): Planted {
  const planted: Planted = { created: [], skipped: [] };
  for (const [index, user] of users.entries()) {
    const existing = findExisting(core, user);
    if (existing) planted.skipped.push(existing);
    else planted.created.push(plant(core, user, hashes[index], `users[${index}]`));
  }
  return planted;
}

async function hashOf(
  { passwords }: Core,
  { password, passwordHash }: SeedUser,
): Promise<string | undefined> {
  return password === undefined ? passwordHash : passwords.hash(password);
}

function findExisting({ projects }: Core, { id, email, phone }: SeedUser): string | undefined {
  const { users } = projects.main.store;
  const found =
    (id !== undefined && users.find({ id })) ||
    (email !== undefined && users.find({ emailKey: addressKey(email) })) ||
    (phone !== undefined && users.find({ phone }));
  return found ? found.id : undefined;
}

function plant(core: Core, user: SeedUser, password: string | undefined, path: string): string {
  const { clock } = core;
  const context = { project: core.projects.main, clock };
  const { email, phone, name, mfa } = user;
  const row = insertUser(context, {
    userId: user.id ?? 'unique()',
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(name !== undefined && { name }),
    ...(password !== undefined && { password }),
  });
  updateUser(context, row.id, {
    status: user.status ?? true,
    labels: user.labels ?? [],
    prefs: user.prefs ?? {},
    emailVerification: user.emailVerification ?? false,
    phoneVerification: user.phoneVerification ?? false,
    createdAt: user.createdAt === undefined ? row.createdAt : Date.parse(user.createdAt),
    mfa: mfa?.enabled ?? false,
    mfaRecoveryCodes: mfa?.recoveryCodes ?? null,
    impersonator: user.impersonator ?? false,
    passwordReset: user.passwordReset ?? false,
  });
  if (email !== undefined) insertTarget(context, row.id, 'email', email);
  if (phone !== undefined) insertTarget(context, row.id, 'sms', phone);
  if (mfa?.totpSecret !== undefined) plantAuthenticator(core, row.id, mfa.totpSecret);
  for (const [index, identity] of (user.identities ?? []).entries()) {
    plantIdentity(core, row.id, identity, `${path}.identities[${index}]`);
  }
  return row.id;
}

function plantAuthenticator({ projects, clock }: Core, userId: string, secret: string): void {
  const { authenticators } = projects.main.store;
  authenticators.insert({ id: uniqueId(), createdAt: clock.now(), userId, secret, verified: true });
}

function plantIdentity(
  { projects, clock }: Core,
  userId: string,
  identity: SeedIdentity,
  path: string,
): void {
  const now = clock.now();
  try {
    projects.main.store.identities.insert({
      id: uniqueId(),
      createdAt: now,
      updatedAt: now,
      userId,
      provider: identity.provider,
      providerUid: identity.providerUid,
      providerEmail: identity.providerEmail?.toLowerCase() ?? '',
      providerAccessToken: '',
      providerAccessTokenExpiry: null,
      providerRefreshToken: '',
      providerIdToken: '',
    });
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error;
    throw new ConfigError(`\`${path}\` belongs to another user already.`);
  }
}
