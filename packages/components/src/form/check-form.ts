import type { FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod/mini';
import { loadFeedback } from '../feedback/load-feedback.ts';
import { readForm } from './read-form.ts';

/**
 * Checks what the browser shows against a schema: the first error of each field, and none for the others. Small on
 * purpose: a general resolver would weigh more than our forms.
 */
export function checkForm<Values extends FieldValues>(
  schema: z.ZodMiniType<Values, Values>,
  element: { readonly current: HTMLFormElement | null },
): Resolver<Values> {
  return async (values) => {
    const shown = element.current ? { ...values, ...readForm(element.current) } : values;
    const { success, data, error } = await schema.safeParseAsync(shown);
    if (success) return { values: data, errors: {} };
    const issues = error.issues.toReversed();
    await loadFeedback();
    const errors = issues.map(({ path: [name = 'root'], code, message }) => [name, { type: code, message }]);
    return { values: {}, errors: Object.fromEntries(errors) };
  };
}
