import type { Context } from '../../context.ts';
import type { UserRow } from '../../store/rows.ts';
import { updateUser } from '../users.ts';
import { findUser, type OfUser } from './find-user.ts';

/** Changes what may be changed without further ado. */
function change(context: Context, { userId, ...changes }: OfUser & Partial<Omit<UserRow, 'id'>>): UserRow {
  return updateUser(context, findUser(context, { userId }).id, changes);
}

/** Changes a user's name. */
export function updateName(context: Context, input: OfUser & { name: string }): UserRow {
  return change(context, input);
}

/** Blocks a user, or lets them in again. Sessions are kept. */
export function updateStatus(context: Context, input: OfUser & { status: boolean }): UserRow {
  return change(context, input);
}

/** Replaces a user's labels. */
export function updateLabels(context: Context, { userId, labels }: OfUser & { labels: string[] }): UserRow {
  return change(context, { userId, labels: [...new Set(labels)] });
}

/** A user's preferences. */
export function getPrefs(context: Context, input: OfUser): Record<string, unknown> {
  return findUser(context, input).prefs;
}

/** Replaces a user's preferences. */
export function updatePrefs(context: Context, input: OfUser & { prefs: Record<string, unknown> }): UserRow {
  return change(context, input);
}

/** Says whether a user's address is verified. */
export function updateEmailVerification(
  context: Context,
  input: OfUser & { emailVerification: boolean },
): UserRow {
  return change(context, input);
}

/** Says whether a user's number is verified. */
export function updatePhoneVerification(
  context: Context,
  input: OfUser & { phoneVerification: boolean },
): UserRow {
  return change(context, input);
}

/** Lets a user act as any other, or no more. */
export function updateImpersonator(context: Context, input: OfUser & { impersonator: boolean }): UserRow {
  return change(context, input);
}

/** Asks a user for a second factor from now on, or no more. */
export function updateMfa(context: Context, input: OfUser & { mfa: boolean }): UserRow {
  return change(context, input);
}
