import { z } from 'zod/mini';
import { confirmingPassword } from '../form/confirming-password-schema.ts';
import { phoneSchema } from '../phone-field/phone-schema.ts';

/** A new number as Appwrite takes it, and the password that confirms it or, where there is none, becomes one. */
export const phoneSettingsSchema = (hasPassword: boolean) =>
  z.intersection(phoneSchema, z.object({ password: confirmingPassword(hasPassword) }));

export type PhoneSettingsValues = z.infer<ReturnType<typeof phoneSettingsSchema>>;
