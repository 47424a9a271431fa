import type { Models } from 'appwrite';
import { encodeSession } from '../auth/session-secret.ts';
import { isoDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { IssuedToken } from '../operations/tokens.ts';
import type { ChallengeRow, TokenRow } from '../store/rows.ts';

/** A one-time token that was redeemed. */
export function tokenModel(row: TokenRow): Models.Token {
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    userId: row.userId,
    secret: '',
    expire: isoDate(row.expire),
    phrase: '',
  };
}

/** A one-time token that was just made; server-side callers see its secret. */
export function issuedTokenModel({ row, secret, phrase }: IssuedToken, { caller }: Context): Models.Token {
  return { ...tokenModel(row), secret: caller.key ? secret : '', phrase };
}

/** The same for a texted code, whose secret is given in the form of a session's. */
export function issuedPhoneTokenModel(token: IssuedToken, context: Context): Models.Token {
  const secret = encodeSession({ userId: token.row.userId, secret: token.secret });
  return issuedTokenModel({ ...token, secret }, context);
}

/** A challenge that waits for a second factor. */
export function challengeModel(row: ChallengeRow): Models.MfaChallenge {
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    userId: row.userId,
    expire: isoDate(row.expire),
  };
}

/** Recovery codes. */
export function recoveryCodesModel(recoveryCodes: string[]): Models.MfaRecoveryCodes {
  return { recoveryCodes };
}
