import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { uniqueId } from '../ids.ts';
import { randomPhrase } from '../messages/phrases.ts';
import { hashSecret, randomDigits, randomHex } from '../secrets.ts';
import { makeRoom } from '../store/make-room.ts';
import type { TokenChannel, TokenRow, TokenType } from '../store/rows.ts';

/** Seconds that a link and a code live. */
export const LINK_SECONDS = 3600;
export const CODE_SECONDS = 900;

/** Hex digits of the secrets that travel in links. */
const MAGIC_LENGTH = 64;
const LINK_LENGTH = 256;

/** A token that was just made: its secret in clear, for the last time. */
export interface IssuedToken {
  row: TokenRow;
  secret: string;
  phrase: string;
}

/** What a new token is for and how it travels. */
export interface NewToken {
  userId: string;
  type: TokenType;
  channel: TokenChannel;
  secret: string;
  seconds: number;
  /** Adds a phrase by which the user recognises the mail. */
  phrase?: boolean;
}

/** The secret of a magic URL. */
export const magicSecret = () => randomHex(MAGIC_LENGTH);

/** The secret of a link for recovery or verification. */
export const linkSecret = () => randomHex(LINK_LENGTH);

/** A one-time code; a mock phone number has a fixed one. */
export function phoneCode({ project }: Context, phone: string): string {
  return project.settings.mockPhones[phone] ?? emailCode();
}

/** A one-time code. */
export const emailCode = () => randomDigits(6);

/** Makes a token; earlier ones stay good. */
export function issueToken({ project, clock }: Context, given: NewToken): IssuedToken {
  const { userId, type, channel, secret } = given;
  const now = clock.now();
  makeRoom(project.store.tokens, now);
  const row = project.store.tokens.insert({
    id: uniqueId(),
    createdAt: now,
    userId,
    type,
    channel,
    secretHash: hashSecret(secret),
    expire: now + given.seconds * 1000,
  });
  return { row, secret, phrase: given.phrase ? randomPhrase() : '' };
}

/** Which tokens of a user are asked for; without a channel it does not matter how they travelled. */
export type TokenKind = Pick<TokenRow, 'userId' | 'type'> & Partial<Pick<TokenRow, 'channel'>>;

/** A token that is still good; throws `user_invalid_token`. */
export function findToken({ project, clock }: Context, kind: TokenKind, secret: string): TokenRow {
  const same = project.store.tokens.list({ ...kind, secretHash: hashSecret(secret) });
  const token = same.find(({ expire }) => expire > clock.now());
  if (!token) throw new AppwriteError('user_invalid_token');
  return token;
}

/** Uses up a token, to be called inside a transaction: of many callers with one secret, one gets through. */
export function redeemToken(context: Context, kind: TokenKind, secret: string): TokenRow {
  const token = findToken(context, kind, secret);
  context.project.store.tokens.delete({ id: token.id });
  return token;
}
