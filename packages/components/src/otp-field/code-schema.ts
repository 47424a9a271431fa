import { z } from 'zod/mini';
import { digitsOf } from './digits.ts';

/** A code of six digits, however it was typed or pasted. */
export const code = z.string().check(z.overwrite(digitsOf), z.regex(/^\d{6}$/, 'error.code_invalid'));

/** What a step that asks for a code of six digits sends. */
export const codeSchema = z.looseObject({ code });

export type CodeValues = z.infer<typeof codeSchema>;
