import { z } from 'zod/mini';
import { confirmingPassword } from '../form/confirming-password-schema.ts';
import { email } from '../form/email-schema.ts';

/** A new address, and the password that confirms it or, where there is none, becomes one. */
export const emailSettingsSchema = (hasPassword: boolean) =>
  z.looseObject({ email, password: confirmingPassword(hasPassword) });

export type EmailSettingsValues = z.infer<ReturnType<typeof emailSettingsSchema>>;
