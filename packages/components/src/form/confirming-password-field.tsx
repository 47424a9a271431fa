'use client';
import type { ComponentType } from 'react';
import { verification } from '../messages/en/verification.ts';
import { useMessages } from '../messages/use-messages.ts';
import { PasswordField, type PasswordFieldProps } from '../password-field/password-field.tsx';

export interface ConfirmingPasswordFieldProps {
  hasPassword: boolean;
  /** Draws the field in place of ours. */
  as?: ComponentType<PasswordFieldProps> | undefined;
}

/** Asks for the password that confirms a change, and says so where it becomes the account's first one. */
export function ConfirmingPasswordField({
  hasPassword,
  as: Password = PasswordField,
}: ConfirmingPasswordFieldProps) {
  const t = useMessages(verification);
  return (
    <Password
      name="password"
      label={t(hasPassword ? 'verification.currentPassword' : 'verification.newPassword')}
      hint={hasPassword ? undefined : t('verification.becomesPassword')}
      autoComplete={hasPassword ? 'current-password' : 'new-password'}
      required
    />
  );
}
