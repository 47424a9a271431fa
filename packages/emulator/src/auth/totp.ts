import { Secret, TOTP } from 'otpauth';
import { sameSecret } from '../secrets.ts';

/** Bytes of an authenticator's seed: 103 characters in base32. */
const SEED_BYTES = 64;

/** A new seed in base32. */
export function newSeed(): string {
  return new Secret({ size: SEED_BYTES }).base32;
}

/** The address that authenticator apps read from a QR code. */
export function seedUri(seed: string, issuer: string, account: string): string {
  const [name, label] = [issuer, `${issuer}:${account}`].map(encodeURIComponent);
  return `otpauth://totp/${label}?issuer=${name}&secret=${seed}`;
}

/** The code that an app shows at a time. */
export function totpCode(seed: string, now: number): string {
  return new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: now });
}

/** Whether a code belongs to the current half minute; neighbours do not count. */
export function isTotp(seed: string, code: string, now: number): boolean {
  return sameSecret(totpCode(seed, now), code);
}
