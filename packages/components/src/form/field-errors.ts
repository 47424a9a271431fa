'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { FormController } from './form-controller.ts';

const nothing = () => undefined;

/**
 * The key of a field's error, if it has one. Renders only when that error changes, never because somebody types.
 *
 * @example
 * const error = useFieldError(form, 'email');
 * const errorText = useErrorText();
 * {error && <p>{errorText(error)}</p>}
 */
export function useFieldError<Values extends FieldValues>(
  form: FormController<Values>,
  name: FieldPath<Values> | 'root',
): string | undefined {
  const { subscribe, getFieldState } = form;
  const follow = useCallback(
    (changed: () => void) => subscribe({ formState: { errors: true }, callback: changed }),
    [subscribe],
  );
  const read = () => getFieldState(name as FieldPath<Values>).error?.message;
  return useSyncExternalStore(follow, read, nothing);
}

/**
 * The key of the error that belongs to the form as a whole, if there is one.
 *
 * @example
 * const error = useFormError(form);
 * {error && <p role="alert">{errorText(error)}</p>}
 */
export function useFormError<Values extends FieldValues>(form: FormController<Values>): string | undefined {
  return useFieldError(form, 'root');
}
