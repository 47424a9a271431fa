import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { chosenId, uniqueId } from '../ids.ts';
import type { TargetRow, UserRow } from '../store/rows.ts';
import { UniqueViolation } from '../store/table.ts';

/** What a new user starts with; everything else is empty. */
export interface NewUser {
  userId: string;
  email?: string;
  phone?: string;
  name?: string;
  password?: string;
}

/** Adds a user; throws `user_count_exceeded`, and `UniqueViolation` for an id or address that is taken. */
export function insertUser({ project, clock }: Context, { userId, ...given }: NewUser): UserRow {
  const { settings, store } = project;
  if (settings.userLimit > 0 && store.users.count() >= settings.userLimit) {
    throw new AppwriteError('user_count_exceeded');
  }
  const now = clock.now();
  return store.users.insert({
    id: chosenId(userId),
    createdAt: now,
    updatedAt: now,
    accessedAt: now,
    name: given.name ?? '',
    email: given.email ?? null,
    phone: given.phone ?? null,
    emailVerification: false,
    phoneVerification: false,
    password: given.password ?? null,
    passwordUpdate: given.password === undefined ? null : now,
    passwordHistory: [],
    status: true,
    labels: [],
    prefs: {},
    mfa: false,
    mfaRecoveryCodes: null,
  });
}

/** Adds the target of an address; throws `UniqueViolation` when another target has it. */
export function insertTarget(
  { project, clock }: Context,
  userId: string,
  providerType: TargetRow['providerType'],
  identifier: string,
): TargetRow {
  const now = clock.now();
  return project.store.targets.insert({
    id: uniqueId(),
    createdAt: now,
    updatedAt: now,
    userId,
    sessionId: null,
    providerId: null,
    providerType,
    identifier,
    name: '',
    expired: false,
  });
}

/** Changes a user and says when. */
export function updateUser({ project, clock }: Context, id: string, changes: Partial<UserRow>): UserRow {
  return project.store.users.update(id, { ...changes, updatedAt: clock.now() });
}

/** Runs `work`; a value that another row has already becomes the given error. */
export function orConflict<T>(work: () => T, error: () => AppwriteError): T {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof UniqueViolation ? error() : cause;
  }
}
