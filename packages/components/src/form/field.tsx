'use client';
import { type ComponentPropsWithoutRef, type ReactNode, useId } from 'react';
import { cx } from '../class-names.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useFieldError } from './field-errors.ts';
import { useFormContext } from './form-context.ts';

export interface FieldProps
  extends Omit<ComponentPropsWithoutRef<'input'>, 'name' | 'onChange' | 'onBlur' | 'value' | 'checked'> {
  /** The name of the value in the form's schema, or any other name for a field of your own. */
  name: string;
  label: ReactNode;
  /** Advice under the input, read with it. An error takes its place. */
  hint?: ReactNode;
  /** Beside the label: a link, or that the field is optional. */
  aside?: ReactNode;
  /** Inside the input's frame, before it: a choice that belongs to it. */
  start?: ReactNode;
  /** Inside the input's frame, at its end: a button. */
  end?: ReactNode;
}

/**
 * A label, an input and its error, inside a `<Form>`. All attributes of an input can be given. It renders when its error
 * changes, not when somebody types.
 *
 * @example
 * <SignUpForm onSuccess={(_, values) => saveCompany(values.company)}>
 *   <Field name="company" label="Company" autoComplete="organization" />
 * </SignUpForm>
 */
export function Field({ name, label, hint, aside, start, end, className, ...input }: FieldProps) {
  const { form, classNames } = useFormContext();
  const error = useFieldError(form, name);
  const errorText = useErrorText();
  const id = useId();
  const noteId = `${id}-note`;
  const note = error === undefined ? hint : errorText(error);
  return (
    <div className={cx('ak-field', classNames.field, className)}>
      <div className="ak-row">
        <label htmlFor={id} className={cx('ak-label', classNames.label)}>
          {label}
        </label>
        {aside}
      </div>
      <div className="ak-control">
        {start}
        <input
          {...input}
          {...form.register(name)}
          id={id}
          className={cx('ak-input', classNames.input)}
          aria-invalid={error !== undefined}
          aria-describedby={note === undefined ? undefined : noteId}
        />
        {end}
      </div>
      {note !== undefined && (
        <p
          id={noteId}
          className={error === undefined ? cx('ak-hint', classNames.hint) : cx('ak-error', classNames.error)}
        >
          {note}
        </p>
      )}
    </div>
  );
}
