import { randomBytes } from '@noble/hashes/utils.js';
import type { Platform, ScryptCost } from '../platform/platform.ts';
import { sameSecret } from '../secrets.ts';
import { base64 } from './base64.ts';

/**
 * A real hash at a low cost: an emulator signs thousands of test users up, and its passwords are not worth
 * stealing. The cost is written into every hash, so raising it here leaves old hashes valid.
 */
const COST: ScryptCost = { N: 1024, r: 8, p: 1, length: 32 };

const SALT_BYTES = 16;

/** What a PHC string says about how it was made; the hash itself stays apart. */
export function describeHash(hash: string): object {
  const [, ln, r, p] = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$/.exec(hash) ?? [];
  return {
    type: 'scrypt',
    costCpu: 2 ** Number(ln),
    costMemory: Number(r),
    costParallel: Number(p),
    length: COST.length,
  };
}

/** Hashes and checks passwords. */
export class Passwords {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** The password as a PHC string: `$scrypt$ln=10,r=8,p=1$salt$hash`. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    const key = await this.#platform.scrypt(password, salt, COST);
    return `$scrypt$ln=${Math.log2(COST.N)},r=${COST.r},p=${COST.p}$${base64.encode(salt)}$${base64.encode(key)}`;
  }

  /** Whether `hash` was made of `password`. */
  async verify(password: string, hash: string): Promise<boolean> {
    const match = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash);
    if (!match) return false;
    const [, ln, r, p, salt = '', key = ''] = match;
    const cost = { N: 2 ** Number(ln), r: Number(r), p: Number(p), length: base64.decode(key).length };
    const found = await this.#platform.scrypt(password, base64.decode(salt), cost);
    return sameSecret(base64.encode(found), key);
  }
}
