import { z } from 'zod/mini';
import { newPassword } from '../form/password-schema.ts';

/** A new password. Accounts that have none yet are not asked for the current one. */
export const passwordSettingsSchema = z.looseObject({
  oldPassword: z.optional(z.string().check(z.minLength(1, 'error.password_required'))),
  password: newPassword,
});

export type PasswordSettingsValues = z.infer<typeof passwordSettingsSchema>;
