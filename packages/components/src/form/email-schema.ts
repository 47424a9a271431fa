import { z } from 'zod/mini';

/** An address as far as a browser can tell. Whether it is accepted is the server's to say. */
export const email = z
  .string()
  .check(z.minLength(1, 'error.email_required'), z.regex(/^(|[^\s@]+@[^\s@]+)$/, 'error.email_invalid'));
