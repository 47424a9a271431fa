import type { Context } from '../context.ts';

/** How exactly a user's last visit is known: to the day, so that reading does not mean writing. */
const DAY_MS = 86_400_000;

/** Writes down that the caller was here, once a day; whom they act as was not. */
export function noteAccess({ caller, project, clock }: Context): void {
  const user = caller.impersonator ?? caller.user;
  const now = clock.now();
  if (user && now - user.accessedAt >= DAY_MS) project.store.users.update(user.id, { accessedAt: now });
}
