import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sameSecret } from '../secrets.ts';
import { base64Url, base64UrlText, decodeText } from './base64.ts';

/** A token that cannot be trusted, and why. */
export class JwtError extends Error {}

/** Signs claims with HS256; `exp` is in seconds since 1970. */
export function signJwt(claims: object, key: string): string {
  const body = `${base64UrlText(JSON.stringify({ typ: 'JWT', alg: 'HS256' }))}.${base64UrlText(JSON.stringify(claims))}`;
  return `${body}.${signature(body, key)}`;
}

/** The claims of a token that `key` signed and that has not expired; throws {@link JwtError}. */
export function verifyJwt(token: string, key: string, now: number): Record<string, unknown> {
  const [head, claims, signed, ...more] = token.split('.');
  if (head === undefined || claims === undefined || signed === undefined || more.length > 0) {
    throw new JwtError('Invalid token: Incomplete segments');
  }
  const { alg } = parse(head);
  const payload = parse(claims);
  if (alg !== 'HS256') throw new JwtError('Invalid token: Unsupported algorithm');
  if (!sameSecret(signed, signature(`${head}.${claims}`, key))) {
    throw new JwtError('Invalid token: Signature failed');
  }
  if (typeof payload.exp === 'number' && now / 1000 >= payload.exp)
    throw new JwtError('Invalid token: Expired');
  return payload;
}

function parse(segment: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(decodeText(segment) ?? '') };
  } catch {
    throw new JwtError('JSON failed: Syntax error');
  }
}

function signature(body: string, key: string): string {
  return base64Url(hmac(sha256, utf8ToBytes(key), utf8ToBytes(body)));
}
