import { type ComponentPropsWithRef, useId } from 'react';

export interface FieldProps extends ComponentPropsWithRef<'input'> {
  label: string;
  error: string | undefined;
}

export function Field({ label, error, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        {...input}
      />
      {error !== undefined && <p id={`${id}-error`}>{error}</p>}
    </div>
  );
}
