import type { FieldPath, FieldValues } from 'react-hook-form';
import { loadFeedback } from '../feedback/load-feedback.ts';
import type { FailureRules } from '../feedback/place-of.ts';
import type { FormController } from './form-controller.ts';

/** Shows why a submit failed: at the field it is about, which then has the focus, else above the form. */
export async function showFailure<Values extends FieldValues>(
  error: unknown,
  form: Pick<FormController<Values>, 'setError'>,
  rules: FailureRules<FieldPath<Values>>,
  names: readonly string[],
): Promise<void> {
  const { placeOf } = await loadFeedback();
  const { field, message } = placeOf(error, rules, names);
  form.setError(field as FieldPath<Values>, { type: 'server', message }, { shouldFocus: true });
}
