import type { Context } from '../../context.ts';
import type { ListQuery } from '../../queries/list-query.ts';
import { type Page, selectPage } from '../../queries/select-page.ts';
import type { UserRow } from '../../store/rows.ts';
import { checkEmailRules, checkIdentityOwner, checkPersonalData } from '../policies.ts';
import { insertTarget, insertUser, orConflict } from '../users.ts';
import { findUser, type OfUser } from './find-user.ts';
import { searchUsers } from './search-users.ts';

/** A user to make; all but the id may be left out. */
interface NewUser {
  userId: string;
  email: string | undefined;
  phone: string | undefined;
  password: string | undefined;
  name: string;
}

/** Makes a user, with or without ways to sign in. */
export async function createUser(context: Context, input: NewUser): Promise<UserRow> {
  const { project, passwords } = context;
  const { userId, phone, name } = input;
  const email = input.email?.toLowerCase();
  if (email !== undefined) {
    checkIdentityOwner(context, email, undefined, 'user_email_already_exists');
    checkEmailRules(context, email);
  }
  if (input.password !== undefined) {
    const person = { id: userId, name, email: email ?? null, phone: phone ?? null };
    checkPersonalData(context, input.password, person);
  }
  const password = input.password === undefined ? undefined : await passwords.hash(input.password);
  return orConflict('user_already_exists', () =>
    project.store.transaction(() => {
      const user = insertUser(context, {
        userId,
        name,
        ...(email !== undefined && { email }),
        ...(phone !== undefined && { phone }),
        ...(password !== undefined && { password }),
      });
      if (email !== undefined) insertTarget(context, user.id, 'email', email);
      if (phone !== undefined) insertTarget(context, user.id, 'sms', phone);
      return user;
    }),
  );
}

/** The project's users, oldest first unless asked otherwise. */
export function listUsers(
  { project }: Context,
  { queries, search, total }: { queries: ListQuery; search: string; total: boolean },
): Page<UserRow> {
  const within = search === '' ? {} : { within: searchUsers(search) };
  return selectPage({ table: project.store.users, noun: 'User', ...within }, queries, total);
}

/** One user. */
export function getUser(context: Context, input: OfUser): UserRow {
  return findUser(context, input);
}

/** Deletes a user and all that belongs to it. */
export function deleteUser(context: Context, input: OfUser): UserRow {
  const user = findUser(context, input);
  context.project.store.users.delete({ id: user.id });
  return user;
}
