import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import type { UserRow } from '../store/rows.ts';
import { checkEmailRules, checkIdentityOwner, checkPersonalData } from './policies.ts';
import { insertTarget, insertUser, orConflict, updateUser } from './users.ts';

/** Signs up with email and password. */
export async function createAccount(
  context: Context,
  input: { userId: string; email: string; password: string; name: string },
): Promise<UserRow> {
  const { project, passwords } = context;
  const email = input.email.toLowerCase();
  checkIdentityOwner(context, email, undefined, 'general_bad_request');
  checkPersonalData(context, input.password, { ...input, id: input.userId });
  checkEmailRules(context, email);
  const password = await passwords.hash(input.password);
  return orConflict('user_already_exists', () =>
    project.store.transaction(() => {
      const user = insertUser(context, { ...input, email, password });
      insertTarget(context, user.id, 'email', email);
      return user;
    }),
  );
}

/** The caller's account. */
export function getAccount(context: Context): UserRow {
  return currentUser(context);
}

/** Deletes the caller's account and all that belongs to it. */
export function deleteAccount(context: Context): UserRow {
  const user = currentUser(context);
  context.project.store.users.delete({ id: user.id });
  return user;
}

/** Changes the caller's name. */
export function updateName(context: Context, { name }: { name: string }): UserRow {
  return updateUser(context, currentUser(context).id, { name });
}

/** Replaces the caller's preferences. */
export function updatePrefs(context: Context, { prefs }: { prefs: Record<string, unknown> }): UserRow {
  return updateUser(context, currentUser(context).id, { prefs });
}

/** The caller's preferences. */
export function getPrefs(context: Context): Record<string, unknown> {
  return currentUser(context).prefs;
}

/** Blocks the caller's own account, for which there is no way back, and signs out. */
export function updateStatus(context: Context): UserRow {
  context.sessionChange = { ended: 1, current: true };
  return updateUser(context, currentUser(context).id, { status: false });
}

/** Throws when a user has a password and `password` is not it. */
export async function provePassword({ passwords }: Context, user: UserRow, password: string): Promise<void> {
  if (user.password !== null && !(await passwords.verify(password, user.password))) {
    throw new AppwriteError('user_invalid_credentials');
  }
}
