import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { commonPasswords } from './common-passwords.ts';

/** How long a password would stand: 0 falls at once, 4 stands for centuries. */
export type Score = 0 | 1 | 2 | 3 | 4;

// Patterns are the library's work. Of its word lists only the head is taken along: the whole would weigh 220 KiB.
const estimator = new ZxcvbnFactory({ dictionary: { common: commonPasswords } });

/** More than this adds nothing to the answer, and only time to finding it. */
const LONG_ENOUGH = 64;

/**
 * Estimates how hard a password is to guess.
 *
 * @param password - What was typed.
 * @param personal - What else is known of its owner, such as name and email; it makes for weak passwords.
 */
export function scoreOf(password: string, personal: readonly string[] = []): Score {
  const words = personal.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter(Boolean);
  return estimator.check(password.slice(0, LONG_ENOUGH), words).score;
}
