import { signJwt } from '../auth/jwt.ts';
import { type Context, currentUser } from '../context.ts';
import { AppwriteError, invalidParam } from '../errors.ts';

/** Makes a JWT that stands for the caller as long as the session lives. */
export function createJwt(context: Context, { duration }: { duration: number }): { jwt: string } {
  const { caller, project, clock } = context;
  const user = currentUser(context);
  if (caller.byJwt && project.compat === 'latest') throw new AppwriteError('user_jwt_creation_denied');
  if (!caller.session) throw new AppwriteError('user_session_not_found');
  if (duration === 0) throw invalidParam('duration', 'Value must be greater than 0');
  const exp = Math.floor(clock.now() / 1000) + duration;
  const jwt = signJwt({ userId: user.id, sessionId: caller.session.id, exp }, project.store.signingKey);
  return { jwt };
}
