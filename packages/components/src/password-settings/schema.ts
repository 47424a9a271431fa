import { z } from 'zod/mini';
import { newPassword } from '../form/password-schema.ts';
import { rule } from '../form/rule.ts';

/** A new password. Accounts that have none yet are not asked for the current one. */
export const passwordSettingsSchema = z.looseObject({
  oldPassword: z.optional(
    z.string().check(
      z.minLength(1, 'error.password_required'),
      // The server takes no more, so it cannot be this one.
      rule((text) => [...text].length <= 256, 'error.password_wrong'),
    ),
  ),
  password: newPassword,
});

export type PasswordSettingsValues = z.infer<typeof passwordSettingsSchema>;
