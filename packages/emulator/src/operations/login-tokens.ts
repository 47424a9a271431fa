import { isoDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../messages/link.ts';
import { requireMail, requireTexts, sendLoginCode, sendMagicUrl, sendText } from '../messages/send.ts';
import type { UserRow } from '../store/rows.ts';
import { checkEmailRules, checkIdentityOwner } from './policies.ts';
import {
  CODE_SECONDS,
  emailCode,
  type IssuedToken,
  issueToken,
  LINK_SECONDS,
  magicSecret,
  phoneCode,
} from './tokens.ts';
import { findByEmail, insertTarget, insertUser, orConflict } from './users.ts';

/** Mails a link to sign in with; an unknown address becomes a new user. */
export function createMagicUrlToken(
  context: Context,
  input: { userId: string; email: string; url: string | undefined; phrase: boolean },
): IssuedToken {
  requireMail(context);
  const { email, phrase } = input;
  const token = withUser(
    context,
    () => findByEmail(context, email),
    () => {
      checkIdentityOwner(context, email, undefined, 'user_email_already_exists');
      checkEmailRules(context, email);
      return insertUser(context, input);
    },
    (userId) =>
      issueToken(context, {
        userId,
        type: 'login',
        channel: 'magic-url',
        secret: magicSecret(),
        seconds: LINK_SECONDS,
        phrase,
      }),
  );
  const url = input.url ?? `${new URL(context.origin.endpoint).origin}/console/auth/magic-url`;
  const { row, secret } = token;
  const parameters = { userId: row.userId, secret, expire: isoDate(row.expire), project: context.project.id };
  sendMagicUrl(context, email, linkTo(url, parameters), token.phrase);
  return token;
}

/** Mails a code to sign in with; an unknown address becomes a new user. */
export function createEmailToken(
  context: Context,
  input: { userId: string; email: string; phrase: boolean },
): IssuedToken {
  requireMail(context);
  const { email, phrase } = input;
  const token = withUser(
    context,
    () => findByEmail(context, email),
    () => {
      checkIdentityOwner(context, email, undefined, 'general_bad_request');
      checkEmailRules(context, email);
      const user = insertUser(context, input);
      insertTarget(context, user.id, 'email', email);
      return user;
    },
    (userId) =>
      issueToken(context, {
        userId,
        type: 'login',
        channel: 'email',
        secret: emailCode(),
        seconds: CODE_SECONDS,
        phrase,
      }),
  );
  sendLoginCode(context, email, token.secret, token.phrase);
  return token;
}

/** Texts a code to sign in with; an unknown number becomes a new user. */
export function createPhoneToken(context: Context, input: { userId: string; phone: string }): IssuedToken {
  requireTexts(context);
  const { phone } = input;
  const token = withUser(
    context,
    () => context.project.store.users.find({ phone }),
    () => {
      const user = insertUser(context, input);
      insertTarget(context, user.id, 'sms', phone);
      return user;
    },
    (userId) =>
      issueToken(context, {
        userId,
        type: 'login',
        channel: 'phone',
        secret: phoneCode(context, phone),
        seconds: CODE_SECONDS,
      }),
  );
  sendText(context, phone, token.secret);
  return token;
}

/** Finds or makes the user and issues the token as one step. */
function withUser(
  { project }: Context,
  find: () => UserRow | undefined,
  create: () => UserRow,
  issue: (userId: string) => IssuedToken,
): IssuedToken {
  return orConflict('user_already_exists', () =>
    project.store.transaction(() => issue((find() ?? create()).id)),
  );
}
