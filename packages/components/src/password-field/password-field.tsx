'use client';
import { type KeyboardEvent, useState } from 'react';
import { Field, type FieldProps } from '../form/field.tsx';
import { passwordField } from '../messages/en/password-field.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface PasswordFieldProps extends Omit<FieldProps, 'type' | 'start' | 'end'> {
  /** Tells password managers whether to fill in a known password or to offer a new one. */
  autoComplete: 'current-password' | 'new-password';
}

/**
 * A field for a password: it can be revealed, Caps Lock is pointed out, and it is sent as it was typed.
 *
 * @example
 * <PasswordField name="password" label="Password" autoComplete="current-password" />
 */
export function PasswordField({ hint, ...field }: PasswordFieldProps) {
  const t = useMessages(passwordField);
  const [isRevealed, setRevealed] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <Field
      autoCapitalize="none"
      spellCheck={false}
      {...field}
      type={isRevealed ? 'text' : 'password'}
      hint={isCapsLock ? <span role="status">{t('password.capsLock')}</span> : hint}
      onKeyDown={watchCapsLock}
      onKeyUp={watchCapsLock}
      end={
        <button
          type="button"
          className="ak-icon-button"
          aria-label={t('password.show')}
          aria-pressed={isRevealed}
          onClick={() => setRevealed(!isRevealed)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M2 10q8-11 16 0q-8 11-16 0zm8-2.5a2.5 2.5 0 1 0 .1 0z" />
          </svg>
        </button>
      }
    />
  );
}
