import type { FieldValues, ResolverResult } from 'react-hook-form';
import type { z } from 'zod/mini';
import { readForm } from '../form/read-form.ts';

/**
 * Checks what the browser shows against a schema: the first error of each field, and none for the others. Small on
 * purpose: a general resolver would weigh more than our forms.
 */
export async function checkForm<Values extends FieldValues>(
  schema: z.ZodMiniType<Values, Values>,
  element: HTMLFormElement | null,
  values: Values,
): Promise<ResolverResult<Values>> {
  const shown = element ? { ...values, ...readForm(element) } : values;
  const { success, data, error } = await schema.safeParseAsync(shown);
  if (success) return { values: data, errors: {} };
  const issues = error.issues.toReversed();
  const errors = issues.map(({ path: [name = 'root'], code, message }) => [name, { type: code, message }]);
  return { values: {}, errors: Object.fromEntries(errors) };
}
