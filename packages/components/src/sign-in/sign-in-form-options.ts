import type { FormOptions } from '../form/form-options.ts';
import { type SignInValues, signInSchema } from './schema.ts';

/** What a form for signing in is, whatever sends it. */
export const signInFormOptions = {
  schema: signInSchema,
  secrets: ['password'],
  failures: { general_argument_invalid: { as: 'error.user_invalid_credentials' } },
} as const satisfies Partial<FormOptions<SignInValues, unknown>>;
