import { z } from 'zod/mini';
import { rule } from './rule.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A password to be set. Appwrite counts bytes: 8 at least, 256 at most, and every character is fine. */
export const newPassword = z.string().check(
  rule((text) => bytes(text) >= 8, 'error.password_short'),
  rule((text) => bytes(text) <= 256, 'error.password_long'),
);
