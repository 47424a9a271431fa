import { isoDate } from '../clock.ts';
import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { linkTo } from '../messages/link.ts';
import { requireMail, requireTexts, sendText, sendVerification } from '../messages/send.ts';
import type { TokenRow, UserRow } from '../store/rows.ts';
import {
  CODE_SECONDS,
  emailCode,
  type IssuedToken,
  issueToken,
  LINK_SECONDS,
  linkSecret,
  phoneCode,
  redeemToken,
  type TokenKind,
} from './tokens.ts';
import { updateUser } from './users.ts';

/** What redeems a verification. */
interface Redemption {
  userId: string;
  secret: string;
}

/** Mails a link that verifies the caller's address. */
export function createEmailVerification(context: Context, { url }: { url: string }): IssuedToken {
  const { user, email } = unverifiedEmail(context);
  const token = issueToken(context, {
    userId: user.id,
    type: 'email-verification',
    channel: 'email',
    secret: linkSecret(),
    seconds: LINK_SECONDS,
  });
  const { row, secret } = token;
  const link = linkTo(url, { userId: user.id, secret, expire: isoDate(row.expire) });
  sendVerification(context, email, { link });
  return token;
}

/** Mails a code that verifies the caller's address. */
export function createEmailVerificationOtp(context: Context, { phrase }: { phrase: boolean }): IssuedToken {
  const { user, email } = unverifiedEmail(context);
  const token = issueToken(context, {
    userId: user.id,
    type: 'email-verification-otp',
    channel: 'email',
    secret: emailCode(),
    seconds: CODE_SECONDS,
    phrase,
  });
  sendVerification(context, email, { code: token.secret, phrase: token.phrase });
  return token;
}

function unverifiedEmail(context: Context): { user: UserRow; email: string } {
  requireMail(context);
  const user = currentUser(context);
  if (user.email === null) throw new AppwriteError('user_email_not_found');
  if (user.emailVerification) throw new AppwriteError('user_email_already_verified');
  return { user, email: user.email };
}

/** Verifies an address with the secret of a link. */
export function updateEmailVerification(context: Context, input: Redemption): TokenRow {
  return verify(context, { type: 'email-verification' }, input, { emailVerification: true });
}

/** Verifies an address with a code. */
export function updateEmailVerificationOtp(context: Context, input: Redemption): TokenRow {
  return verify(context, { type: 'email-verification-otp' }, input, { emailVerification: true });
}

/** A code that was texted proves the number and signs in, whichever it was asked for. */
const PHONE_CODE = { type: 'login', channel: 'phone' } as const;

/** Texts a code that verifies the caller's number. */
export function createPhoneVerification(context: Context): IssuedToken {
  requireTexts(context);
  const { id: userId, phone, phoneVerification } = currentUser(context);
  if (phone === null) throw new AppwriteError('user_phone_not_found');
  if (phoneVerification) throw new AppwriteError('user_phone_already_verified');
  const token = issueToken(context, {
    userId,
    ...PHONE_CODE,
    secret: phoneCode(context, phone),
    seconds: LINK_SECONDS,
  });
  sendText(context, phone, token.secret);
  return token;
}

/** Verifies a number with a code. */
export function updatePhoneVerification(context: Context, input: Redemption): TokenRow {
  return verify(context, PHONE_CODE, input, { phoneVerification: true });
}

function verify(
  context: Context,
  kind: Omit<TokenKind, 'userId'>,
  { userId, secret }: Redemption,
  proven: Partial<UserRow>,
): TokenRow {
  const { store } = context.project;
  const user = store.users.find({ id: userId });
  if (!user) throw new AppwriteError('user_not_found');
  return store.transaction(() => {
    const token = redeemToken(context, { userId: user.id, ...kind }, secret);
    updateUser(context, user.id, proven);
    return token;
  });
}
