'use client';
import { type ReactNode, useId } from 'react';
import { cx } from '../class-names.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useFieldError } from './field-errors.ts';
import { useFormContext } from './form-context.ts';

export interface CheckboxFieldProps {
  name: string;
  label: ReactNode;
}

/** A box to tick, its label and its error, inside a `<Form>`. */
export function CheckboxField({ name, label }: CheckboxFieldProps) {
  const { form, classNames } = useFormContext();
  const error = useFieldError(form, name);
  const errorText = useErrorText();
  const id = useId();
  return (
    <div className={cx('ak-field', classNames.field)}>
      <label className="ak-check">
        <input
          type="checkbox"
          {...form.register(name)}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : id}
        />
        {label}
      </label>
      {error !== undefined && (
        <p id={id} className={cx('ak-error', classNames.error)}>
          {errorText(error)}
        </p>
      )}
    </div>
  );
}
