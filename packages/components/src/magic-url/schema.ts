import { z } from 'zod/mini';
import { email } from '../form/email-schema.ts';

/** What asking for a link by email takes. */
export const magicUrlSchema = z.looseObject({ email });

export type MagicUrlValues = z.infer<typeof magicUrlSchema>;
