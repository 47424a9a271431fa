import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { addressKey } from '../store/address.ts';
import type { UserRow } from '../store/rows.ts';
import { provePassword } from './account.ts';
import { checkEmailRules, checkIdentityOwner, checkPersonalData, renewPassword } from './policies.ts';
import { findTarget, moveTarget, orConflict, updateUser } from './users.ts';

/** Changes the caller's password. */
export async function updatePassword(
  context: Context,
  { password, oldPassword }: { password: string; oldPassword: string },
): Promise<UserRow> {
  const { project, caller } = context;
  const user = currentUser(context);
  await provePassword(context, user, oldPassword);
  const changes = await renewPassword(context, user, password);
  checkPersonalData(context, password, user);
  return project.store.transaction(() => {
    if (project.settings.invalidateSessions) endOtherSessions(context, user.id, caller.session?.id);
    return updateUser(context, user.id, changes);
  });
}

/** A caller with a JWT is in no session, so that none is spared. */
function endOtherSessions({ project }: Context, userId: string, current: string | undefined): void {
  for (const { id } of project.store.sessions.list({ userId })) {
    if (id !== current) project.store.sessions.delete({ id });
  }
}

/** Changes the caller's email; a user without a password sets it by the way. */
export async function updateEmail(
  context: Context,
  input: { email: string; password: string },
): Promise<UserRow> {
  const user = currentUser(context);
  const email = input.email.toLowerCase();
  const password = await provenOrFirst(context, user, input.password);
  checkIdentityOwner(context, email, user.id, 'general_bad_request');
  checkEmailRules(context, email);
  if (findTarget(context, email)) throw new AppwriteError('user_target_already_exists');
  const changes = { ...password, email, emailKey: addressKey(email), emailVerification: false };
  return orConflict('general_bad_request', () => moveAddress(context, user, user.email, email, changes));
}

/** Changes the caller's phone number; a user without a password sets it by the way. */
export async function updatePhone(
  context: Context,
  { phone, password }: { phone: string; password: string },
): Promise<UserRow> {
  const user = currentUser(context);
  const first = await provenOrFirst(context, user, password);
  if (findTarget(context, phone)) throw new AppwriteError('user_target_already_exists');
  const changes = { ...first, phone, phoneVerification: false };
  return orConflict('user_phone_already_exists', () =>
    moveAddress(context, user, user.phone, phone, changes),
  );
}

async function provenOrFirst(context: Context, user: UserRow, password: string): Promise<Partial<UserRow>> {
  if (user.password === null) return renewPassword(context, user, password);
  await provePassword(context, user, password);
  return {};
}

/** Changes a user and lets the target of the old address follow; users without one do not get one. */
function moveAddress(
  context: Context,
  user: UserRow,
  from: string | null,
  to: string,
  changes: Partial<UserRow>,
): UserRow {
  return context.project.store.transaction(() => {
    const target = from === null ? undefined : findTarget(context, from);
    if (target?.userId === user.id) moveTarget(context, target.id, to);
    return updateUser(context, user.id, changes);
  });
}
