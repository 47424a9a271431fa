'use client';
import { type SyntheticEvent, useEffect, useRef } from 'react';
import { cx } from '../class-names.ts';
import { Field, type FieldProps } from '../form/field.tsx';
import { useFieldError } from '../form/field-errors.ts';
import { useFormContext } from '../form/form-context.ts';
import { digitsOf } from './digits.ts';

export interface OtpFieldProps
  extends Omit<
    FieldProps,
    'type' | 'start' | 'end' | 'onInput' | 'onCompositionEnd' | 'inputMode' | 'autoComplete'
  > {
  /** Set to `false`, the form waits for its button. */
  autoSubmit?: boolean;
}

const LENGTH = 6;

/**
 * A field for a code of six digits: one real input that looks like six cells, so that paste, autofill from text messages and
 * password managers all work. Spaces, dashes and digits of other scripts are read as what they mean. The form is sent by itself
 * when the last digit is there, once for each code.
 *
 * @example
 * <OtpField name="code" label="Verification code" />
 */
export function OtpField({ autoSubmit = true, className, ...field }: OtpFieldProps) {
  const { form } = useFormContext();
  const error = useFieldError(form, field.name);
  const element = useRef<HTMLInputElement>(null);
  const lastSent = useRef('');

  // A refused code is typed anew, not corrected.
  useEffect(() => {
    if (error && element.current?.value.length === LENGTH) element.current.select();
  }, [error]);

  const tidy = (event: SyntheticEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    element.current = input;
    if ('isComposing' in event.nativeEvent && event.nativeEvent.isComposing) return;
    const digits = digitsOf(input.value).slice(0, LENGTH);
    if (input.value !== digits) input.value = digits;
    if (!autoSubmit || digits.length < LENGTH || digits === lastSent.current) return;
    lastSent.current = digits;
    input.form?.requestSubmit();
  };

  return (
    <Field
      dir="ltr"
      spellCheck={false}
      required
      {...field}
      className={cx('ak-otp', className)}
      inputMode="numeric"
      autoComplete="one-time-code"
      onInput={tidy}
      onCompositionEnd={tidy}
    />
  );
}
