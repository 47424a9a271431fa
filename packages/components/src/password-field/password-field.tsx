'use client';
import { type KeyboardEvent, useState } from 'react';
import { Field, type FieldProps } from '../form/field.tsx';
import { common } from '../messages/en/common.ts';
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
  const t = useMessages(common);
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
            <path d="M1.8 10S4.7 4.6 10 4.6 18.2 10 18.2 10 15.3 15.4 10 15.4 1.8 10 1.8 10Zm10.6 0a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0Z" />
          </svg>
        </button>
      }
    />
  );
}
