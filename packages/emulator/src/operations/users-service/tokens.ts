import { signJwt } from '../../auth/jwt.ts';
import type { Context } from '../../context.ts';
import { invalidParam } from '../../errors.ts';
import { randomHex } from '../../secrets.ts';
import { type IssuedToken, issueToken } from '../tokens.ts';
import { findUser, type OfUser } from './find-user.ts';

/** How a caller asks for the newest session, as newer and older clients spell it. */
const NEWEST = ['recent()', 'recent'];

/** Makes a secret with which the user can sign in once. */
export function createToken(
  context: Context,
  input: OfUser & { length: number; expire: number },
): IssuedToken {
  return issueToken(context, {
    userId: findUser(context, input).id,
    type: 'login',
    channel: 'server',
    secret: randomHex(input.length),
    seconds: input.expire,
  });
}

/** Makes a JWT that stands for a user: as long as one of their sessions lives, or, without any, until it expires. */
export function createJwt(
  context: Context,
  input: OfUser & { sessionId: string; duration: number },
): { jwt: string } {
  const { project, clock } = context;
  const { id: userId } = findUser(context, input);
  if (input.duration === 0) throw invalidParam('duration', 'Value must be greater than 0');
  const sessions = project.store.sessions.list({ userId });
  const session = NEWEST.includes(input.sessionId)
    ? sessions.at(-1)
    : sessions.find(({ id }) => id === input.sessionId);
  const exp = Math.floor(clock.now() / 1000) + input.duration;
  const claims = { userId, ...(session && { sessionId: session.id }), exp };
  return { jwt: signJwt(claims, project.store.signingKey) };
}
