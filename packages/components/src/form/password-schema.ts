import { z } from 'zod/mini';

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A password to be set. Appwrite counts bytes: 8 at least, 256 at most, and every character is fine. */
export const newPassword = z.string().check(
  z.refine((text) => bytes(text) >= 8, 'error.password_short'),
  z.refine((text) => bytes(text) <= 256, 'error.password_long'),
);
