import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import type { UserRow } from '../store/rows.ts';
import { insertTarget, insertUser, orConflict, updateUser } from './users.ts';

/** Signs up with email and password. */
export async function createAccount(
  context: Context,
  input: { userId: string; email: string; password: string; name: string },
): Promise<UserRow> {
  const { project, passwords } = context;
  const email = input.email.toLowerCase();
  const password = await passwords.hash(input.password);
  return orConflict(
    () =>
      project.store.transaction(() => {
        const user = insertUser(context, { ...input, email, password });
        insertTarget(context, user.id, 'email', email);
        return user;
      }),
    () => new AppwriteError('user_already_exists'),
  );
}

/** The caller's account. */
export function getAccount(context: Context): UserRow {
  return currentUser(context);
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
