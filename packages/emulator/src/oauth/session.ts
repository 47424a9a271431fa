import type { Context } from '../context.ts';
import { startSession } from '../operations/start-session.ts';
import type { Device, SessionRow, UserRow } from '../store/rows.ts';
import type { Grant } from './identity-provider.ts';

/** Starts the session that a provider granted, in the place of the caller's. To be called inside a transaction. */
export function startGrantedSession(
  context: Context,
  user: UserRow,
  provider: string,
  grant: Grant,
  device: Device,
): SessionRow {
  const { targets } = context.project.store;
  const orphans = endCurrentSession(context);
  const session = startSession(context, user.id, {
    provider,
    providerUid: grant.uid,
    providerAccessToken: grant.accessToken,
    providerAccessTokenExpiry: grant.accessTokenExpiry,
    providerRefreshToken: grant.refreshToken,
    factors: ['email', 'oauth2'],
    device,
  });
  for (const id of orphans) targets.update(id, { sessionId: session.id });
  return session;
}

/** Ends the caller's session; gives the ids of its push targets, which outlive it. */
export function endCurrentSession({ caller, project }: Context): string[] {
  if (!caller.session) return [];
  const { sessions, targets } = project.store;
  const { id: sessionId } = caller.session;
  const ids = targets.list({ sessionId }).map(({ id }) => id);
  for (const id of ids) targets.update(id, { sessionId: null });
  sessions.delete({ id: sessionId });
  return ids;
}
