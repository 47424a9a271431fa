import { z } from 'zod/mini';
import { email } from '../form/email-schema.ts';
import { newPassword } from '../form/password-schema.ts';
import { rule } from '../form/rule.ts';

/**
 * What creating an account asks for: the rules of Appwrite and no others.
 *
 * @example
 * const { success } = signUpSchema.safeParse(values);
 */
export const signUpSchema = z.looseObject({
  name: z.string().check(rule((text) => [...text].length <= 128, 'error.name_long')),
  email,
  password: newPassword,
});

export type SignUpValues = z.infer<typeof signUpSchema>;
