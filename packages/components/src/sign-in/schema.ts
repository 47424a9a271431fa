import { z } from 'zod/mini';
import { email } from '../form/email-schema.ts';

/**
 * What signing in asks for. Any password may be tried: old ones can be shorter than today's rules allow.
 *
 * @example
 * const { success } = signInSchema.safeParse(values);
 */
export const signInSchema = z.looseObject({
  email,
  password: z.string().check(z.minLength(1, 'error.password_required')),
});

export type SignInValues = z.infer<typeof signInSchema>;
