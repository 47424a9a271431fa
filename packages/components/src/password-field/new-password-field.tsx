'use client';
import { PasswordField, type PasswordFieldProps } from './password-field.tsx';
import { StrengthAdvice } from './strength-advice.tsx';

/**
 * A field for a password to be set: a `PasswordField` that also says how strong the password is. That is advice; what the
 * server accepts is accepted.
 *
 * @example
 * <NewPasswordField name="password" label="New password" autoComplete="new-password" />
 */
export function NewPasswordField({ hint, ...field }: PasswordFieldProps) {
  return (
    <PasswordField
      {...field}
      hint={
        <>
          {hint}
          <StrengthAdvice />
        </>
      }
    />
  );
}
