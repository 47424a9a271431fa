import { type ErrorKey, errorKey, isServerError } from '../messages/failure.ts';

/** Where the failures of a form are shown: by error type, at which field, and in other words if `as` says so. */
export type FailureRules<Name extends string = string> = Partial<
  Record<string, { readonly field?: Name; readonly as?: ErrorKey }>
>;

/** The field a validation message of the server is about: its text is never shown, but it names the parameter. */
function namedField(error: unknown): string | undefined {
  return isServerError(error) && error.type === 'general_argument_invalid'
    ? /`(\w+)`/.exec(error.message)?.[1]
    : undefined;
}

/**
 * The field that a failure is about, `root` for the form as a whole, and the key of what is to be said there.
 *
 * @param names - The fields of the form.
 */
export function placeOf(
  error: unknown,
  rules: FailureRules,
  names: readonly string[],
): { field: string; message: string } {
  const key = errorKey(error);
  const rule = rules[key.slice('error.'.length)];
  const field = rule ? rule.field : names.find((name) => name === namedField(error));
  return { field: field ?? 'root', message: rule?.as ?? key };
}
