import { z } from 'zod/mini';
import { email } from '../form/email-schema.ts';
import { newPassword } from '../form/password-schema.ts';
import { code } from '../otp-field/code-schema.ts';

/** What asking for a link or a code takes. */
export const recoverySchema = z.looseObject({ email });

export type RecoveryValues = z.infer<typeof recoverySchema>;

/** What setting a new password takes, once a link has led to it. */
export const resetPasswordSchema = z.looseObject({ password: newPassword, code: z.optional(z.string()) });

/** The same with a code in place of a link. */
export const resetPasswordWithCodeSchema = z.looseObject({ code, password: newPassword });

export type ResetPasswordValues = z.infer<typeof resetPasswordSchema>;
