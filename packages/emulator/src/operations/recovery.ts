import { isoDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { linkTo } from '../messages/link.ts';
import { requireMail, sendRecovery } from '../messages/send.ts';
import type { TokenRow, TokenType, UserRow } from '../store/rows.ts';
import { renewPassword } from './policies.ts';
import {
  CODE_SECONDS,
  emailCode,
  findToken,
  type IssuedToken,
  issueToken,
  LINK_SECONDS,
  linkSecret,
  redeemToken,
} from './tokens.ts';
import { findByEmail, updateUser } from './users.ts';

/** Mails a link that resets a password. */
export function createRecovery(
  context: Context,
  { email, url }: { email: string; url: string },
): IssuedToken {
  const user = recoverableUser(context, email);
  const token = issueToken(context, {
    userId: user.id,
    type: 'recovery',
    channel: 'email',
    secret: linkSecret(),
    seconds: LINK_SECONDS,
  });
  const { row, secret } = token;
  const link = linkTo(url, { userId: user.id, secret, expire: isoDate(row.expire) });
  sendRecovery(context, user.email ?? email, { link });
  return token;
}

/** Mails a code that resets a password. */
export function createRecoveryOtp(
  context: Context,
  { email, phrase }: { email: string; phrase: boolean },
): IssuedToken {
  const user = recoverableUser(context, email);
  const token = issueToken(context, {
    userId: user.id,
    type: 'recovery-otp',
    channel: 'email',
    secret: emailCode(),
    seconds: CODE_SECONDS,
    phrase,
  });
  sendRecovery(context, user.email ?? email, { code: token.secret, phrase: token.phrase });
  return token;
}

function recoverableUser(context: Context, email: string): UserRow {
  requireMail(context);
  const user = findByEmail(context, email);
  if (!user) throw new AppwriteError('user_not_found');
  if (!user.status) throw new AppwriteError('user_blocked');
  return user;
}

/** What redeems a recovery. */
interface Redemption {
  userId: string;
  secret: string;
  password: string;
}

/** Sets a new password with the secret of a link. */
export function updateRecovery(context: Context, input: Redemption): Promise<TokenRow> {
  return resetPassword(context, 'recovery', input);
}

/** Sets a new password with a code. */
export function updateRecoveryOtp(context: Context, input: Redemption): Promise<TokenRow> {
  return resetPassword(context, 'recovery-otp', input);
}

async function resetPassword(
  context: Context,
  type: TokenType,
  { userId, secret, password }: Redemption,
): Promise<TokenRow> {
  const { store, settings } = context.project;
  const user = store.users.find({ id: userId });
  if (!user) throw new AppwriteError('user_not_found');
  const kind = { userId: user.id, type };
  findToken(context, kind, secret);
  const changes = await renewPassword(context, user, password);
  return store.transaction(() => {
    const token = redeemToken(context, kind, secret);
    updateUser(context, user.id, { ...changes, emailVerification: true });
    if (settings.invalidateSessions) store.sessions.delete({ userId: user.id });
    return token;
  });
}
