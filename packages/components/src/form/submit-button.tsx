'use client';
import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import { useFormContext } from './form-context.ts';

export interface SubmitButtonProps {
  children: ReactNode;
}

/**
 * Sends the form around it. While that is under way it shows so and keeps the focus; the form ignores further presses.
 *
 * @example
 * <SubmitButton>Save</SubmitButton>
 */
export function SubmitButton({ children }: SubmitButtonProps) {
  const { form, classNames } = useFormContext();
  const isPending = form.status === 'pending';
  return (
    <button
      type="submit"
      className={cx('ak-button ak-primary', classNames.submit)}
      aria-disabled={isPending}
      aria-busy={isPending}
      // The second click of a double click belongs to the first, also if that was answered in between.
      onClick={(event) => event.detail > 1 && event.preventDefault()}
    >
      {children}
    </button>
  );
}
