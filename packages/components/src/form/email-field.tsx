'use client';
import type { ComponentType } from 'react';
import { emailField } from '../messages/en/email-field.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { FieldProps } from './field.tsx';

export interface EmailFieldProps {
  as: ComponentType<FieldProps>;
  defaultValue: string | undefined;
}

/** Asks for the email address that somebody signs in with. */
export function EmailField({ as: Field, defaultValue }: EmailFieldProps) {
  const t = useMessages(emailField);
  return (
    <Field
      name="email"
      label={t('label.email')}
      type="email"
      autoComplete="username"
      autoCapitalize="none"
      defaultValue={defaultValue}
      required
    />
  );
}
