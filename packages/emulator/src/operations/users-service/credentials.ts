import type { Context } from '../../context.ts';
import { AppwriteError } from '../../errors.ts';
import { addressKey } from '../../store/address.ts';
import type { TargetRow, UserRow } from '../../store/rows.ts';
import { checkEmailRules, checkIdentityOwner, checkPersonalData, renewPassword } from '../policies.ts';
import { findTarget, insertTarget, moveTarget, orConflict, updateUser } from '../users.ts';
import { findUser, type OfUser } from './find-user.ts';

/** Changes a user's password and signs them out everywhere; the empty string takes the password away. */
export async function updatePassword(
  context: Context,
  { userId, password }: OfUser & { password: string },
): Promise<UserRow> {
  const { project, clock } = context;
  const user = findUser(context, { userId });
  if (password === '') return updateUser(context, user.id, { password: null, passwordUpdate: clock.now() });
  checkPersonalData(context, password, user);
  const changes = await renewPassword(context, user, password);
  return project.store.transaction(() => {
    if (project.settings.invalidateSessions) project.store.sessions.delete({ userId: user.id });
    return updateUser(context, user.id, changes);
  });
}

/** Changes a user's email; the empty string takes it away. */
export function updateEmail(context: Context, input: OfUser & { email: string }): UserRow {
  const user = findUser(context, input);
  const email = input.email === '' ? null : input.email.toLowerCase();
  if (email !== null) {
    checkIdentityOwner(context, email, user.id, 'user_email_already_exists');
    if (findTarget(context, email)) throw new AppwriteError('user_target_already_exists');
    checkEmailRules(context, email);
  }
  const emailKey = email === null ? null : addressKey(email);
  return orConflict('user_email_already_exists', () =>
    moveAddress(context, user, 'email', user.email, email, { email, emailKey, emailVerification: false }),
  );
}

/** Changes a user's phone number; the empty string takes it away. */
export function updatePhone(context: Context, input: OfUser & { number: string }): UserRow {
  const user = findUser(context, input);
  const phone = input.number === '' ? null : input.number;
  if (phone !== null && findTarget(context, phone)) throw new AppwriteError('user_target_already_exists');
  return orConflict('user_phone_already_exists', () =>
    moveAddress(context, user, 'sms', user.phone, phone, { phone, phoneVerification: false }),
  );
}

/** Changes an address together with the target that leads to it. */
function moveAddress(
  context: Context,
  user: UserRow,
  providerType: TargetRow['providerType'],
  from: string | null,
  to: string | null,
  changes: Partial<UserRow>,
): UserRow {
  const { store } = context.project;
  return store.transaction(() => {
    const found = from === null ? undefined : findTarget(context, from);
    const target = found?.userId === user.id ? found : undefined;
    if (target && to === null) store.targets.delete({ id: target.id });
    else if (target && to !== null) moveTarget(context, target.id, to);
    else if (to !== null) insertTarget(context, user.id, providerType, to);
    return updateUser(context, user.id, changes);
  });
}
