import type { Context } from '../../context.ts';
import { AppwriteError } from '../../errors.ts';
import type { UserRow } from '../../store/rows.ts';

/** Names the user an operation is about. */
export interface OfUser {
  userId: string;
}

/** The user of an id; throws `user_not_found`. */
export function findUser({ project }: Context, { userId }: OfUser): UserRow {
  const user = project.store.users.find({ id: userId });
  if (!user) throw new AppwriteError('user_not_found');
  return user;
}
