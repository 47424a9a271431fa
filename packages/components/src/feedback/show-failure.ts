import type { FieldPath, FieldValues } from 'react-hook-form';
import type { FormController } from '../form/form-controller.ts';
import { type ErrorKey, errorKey, isServerError } from '../messages/failure.ts';

/** Where the failures of a form are shown: by error type, at which field, and in other words if `as` says so. */
export type FailureRules<Values extends FieldValues> = Partial<
  Record<string, { readonly field?: FieldPath<Values>; readonly as?: ErrorKey }>
>;

/** The field a validation message of the server is about: its text is never shown, but it names the parameter. */
function namedField(error: unknown): string | undefined {
  return isServerError(error) && error.type === 'general_argument_invalid'
    ? /`(\w+)`/.exec(error.message)?.[1]
    : undefined;
}

/**
 * Shows why a submit failed: at the field it is about, which then has the focus, else above the form.
 *
 * @param names - The fields of the form.
 */
export function showFailure<Values extends FieldValues>(
  error: unknown,
  form: Pick<FormController<Values>, 'setError'>,
  rules: FailureRules<Values>,
  names: readonly string[],
): void {
  const key = errorKey(error);
  const rule = rules[key.slice('error.'.length)];
  const field = rule ? rule.field : names.find((name) => name === namedField(error));
  const message = rule?.as ?? key;
  form.setError((field ?? 'root') as FieldPath<Values>, { type: 'server', message }, { shouldFocus: true });
}
