import { z } from 'zod/mini';
import { email } from '../form/email-schema.ts';

/** What asking for a code by email takes. */
export const emailOtpSchema = z.looseObject({ email });

export type EmailOtpValues = z.infer<typeof emailOtpSchema>;
