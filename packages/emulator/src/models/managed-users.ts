import { describeHash } from '../auth/passwords.ts';
import { encodeSession } from '../auth/session-secret.ts';
import type { Context } from '../context.ts';
import type { MadeSession } from '../operations/start-session.ts';
import type { IssuedToken } from '../operations/tokens.ts';
import type { Page } from '../queries/select-page.ts';
import type { SessionRow, TargetRow, UserRow } from '../store/rows.ts';
import { targetModel, userModel } from './accounts.ts';
import { sessionModel } from './sessions.ts';
import { tokenModel } from './tokens.ts';

/** A user as server-side callers see it: with the hash of the password. */
export function managedUserModel(row: UserRow, context: Context) {
  const { password } = row;
  return {
    ...userModel(row, context),
    password: password ?? '',
    hash: password === null ? '' : 'scrypt',
    hashOptions: password === null ? {} : describeHash(password),
  };
}

/** A list of users. */
export function userListModel({ total, rows }: Page<UserRow>, context: Context) {
  return { total, users: rows.map((row) => managedUserModel(row, context)) };
}

/** A list of targets. */
export function targetListModel({ total, rows }: Page<TargetRow>) {
  return { total, targets: rows.map(targetModel) };
}

/** A list of a user's sessions. */
export function managedSessionListModel({ total, rows }: Page<SessionRow>, context: Context) {
  return { total, sessions: rows.map((row) => ({ ...sessionModel(row, context), current: false })) };
}

/** A session that was made for a user, with the secret to act as the user. */
export function madeSessionModel({ session, secret }: MadeSession, context: Context) {
  return { ...sessionModel(session, context), secret: encodeSession({ userId: session.userId, secret }) };
}

/** A token that was made for a user, with its secret. */
export function madeTokenModel({ row, secret }: IssuedToken) {
  return { ...tokenModel(row), secret };
}
