import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Random lower-case hex digits. */
export function randomHex(length: number): string {
  return bytesToHex(randomBytes(Math.ceil(length / 2))).slice(0, length);
}

/** Random decimal digits, leading zeros included, every value equally likely. */
export function randomDigits(length: number): string {
  return Array.from({ length }, () => randomBelow(10)).join('');
}

/** A random integer from 0 up to, but not including, `limit` (at most 256). */
export function randomBelow(limit: number): number {
  const fair = 256 - (256 % limit);
  for (;;) {
    const byte = randomBytes(1)[0] ?? 0;
    if (byte < fair) return byte % limit;
  }
}

/** How secrets rest in the store: whoever reads the file cannot sign in with what it holds. */
export function hashSecret(secret: string): string {
  return bytesToHex(sha256(utf8ToBytes(secret)));
}

/** Compares without telling by its time where two strings differ. */
export function sameSecret(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
