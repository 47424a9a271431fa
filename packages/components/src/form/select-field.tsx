'use client';
import { type ComponentPropsWithoutRef, type ReactNode, useId } from 'react';
import { cx } from '../class-names.ts';
import { useFormContext } from './form-context.ts';

export interface SelectFieldProps
  extends Omit<ComponentPropsWithoutRef<'select'>, 'name' | 'onBlur' | 'value'> {
  name: string;
  label: ReactNode;
  /** The choices: the value that is sent, and what is shown. */
  options: readonly (readonly [value: string, text: ReactNode])[];
}

/** A label and a list to choose one thing from, inside a `<Form>`. */
export function SelectField({ name, label, options, className, ...select }: SelectFieldProps) {
  const { classNames } = useFormContext();
  const id = useId();
  return (
    <div className={cx('ak-field', classNames.field, className)}>
      <div className="ak-row">
        <label htmlFor={id} className={cx('ak-label', classNames.label)}>
          {label}
        </label>
      </div>
      <div className="ak-control">
        <select {...select} name={name} id={id} className={cx('ak-input', classNames.input)}>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
