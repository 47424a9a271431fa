import type { Context } from '../context.ts';
import { AppwriteError, type ErrorType } from '../errors.ts';
import { chosenId, uniqueId } from '../ids.ts';
import { addressKey } from '../store/address.ts';
import type { TargetRow, UserRow } from '../store/rows.ts';
import { UniqueViolation } from '../store/table.ts';

/** What it takes to keep the register of users. */
type Clerk = Pick<Context, 'project' | 'clock'>;

/** What a new user starts with; everything else is empty. */
export interface NewUser {
  userId: string;
  email?: string;
  phone?: string;
  name?: string;
  /** Hash of the password. */
  password?: string;
}

/** Adds a user; throws `user_count_exceeded`, and `UniqueViolation` for an id or address that is taken. */
export function insertUser({ project, clock }: Clerk, { userId, ...given }: NewUser): UserRow {
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
    emailKey: given.email === undefined ? null : addressKey(given.email),
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
    impersonator: false,
    passwordReset: false,
  });
}

/** The user of an address, however it is spelt. */
export function findByEmail({ project }: Context, email: string): UserRow | undefined {
  return project.store.users.find({ emailKey: addressKey(email) });
}

/** Adds the target of an address, unless another target has it already. */
export function insertTarget(
  context: Clerk,
  userId: string,
  providerType: TargetRow['providerType'],
  identifier: string,
): void {
  const { project, clock } = context;
  if (findTarget(context, identifier)) return;
  const now = clock.now();
  project.store.targets.insert({
    id: uniqueId(),
    createdAt: now,
    updatedAt: now,
    userId,
    sessionId: null,
    providerId: null,
    providerType,
    identifier,
    identifierKey: addressKey(identifier),
    name: '',
    expired: false,
  });
}

/** The target of an address, whoever it belongs to. */
export function findTarget({ project }: Clerk, identifier: string): TargetRow | undefined {
  return project.store.targets.find({ identifierKey: addressKey(identifier) });
}

/** Changes where a target leads. */
export function moveTarget({ project, clock }: Context, id: string, identifier: string): TargetRow {
  const changes = { identifier, identifierKey: addressKey(identifier), updatedAt: clock.now() };
  return project.store.targets.update(id, changes);
}

/** Changes a user and says when. */
export function updateUser({ project, clock }: Clerk, id: string, changes: Partial<UserRow>): UserRow {
  return project.store.users.update(id, { ...changes, updatedAt: clock.now() });
}

/** Runs `work`; a value that another row has already becomes the given error. */
export function orConflict<T>(type: ErrorType, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof UniqueViolation ? new AppwriteError(type) : cause;
  }
}
