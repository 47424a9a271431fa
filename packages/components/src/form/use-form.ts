'use client';
import { type SyntheticEvent, useRef, useState } from 'react';
import { createFormControl, type FieldPath, type FieldValues } from 'react-hook-form';
import type { z } from 'zod/mini';
import type { FailureRules } from '../feedback/place-of.ts';
import { useFeedback } from '../feedback/use-feedback.ts';
import { checkForm } from './check-form.ts';
import type { FormController } from './form-controller.ts';
import { showFailure } from './show-failure.ts';

export interface FormOptions<Values extends FieldValues, Result> {
  /** Says what is valid. Its messages are keys of the error texts. Let it be loose if apps may add fields. */
  schema: z.ZodMiniType<Values, Values>;
  /** Sends the values: the `mutateAsync` of a hook, or several in a row. */
  submit(values: Values): Promise<Result>;
  /** Runs after a success, before the form is free again. */
  onSuccess?: ((result: Result, values: Values) => unknown) | undefined;
  /** Fields that are emptied after a success: passwords and codes must not stay behind. */
  secrets?: readonly FieldPath<Values>[];
  /** Error types that belong to a field, or are better said in other words here. The rest is shown above the form. */
  failures?: FailureRules<FieldPath<Values>>;
}

/**
 * Joins inputs, a schema and a mutation into one form. Inputs are uncontrolled: nothing renders while somebody types. What
 * the browser shows is what is sent, once per intent; errors land at their field or above the form; nothing typed is lost.
 */
export function useForm<Values extends FieldValues, Result>(
  options: FormOptions<Values, Result>,
): FormController<Values> {
  const element = useRef<HTMLFormElement>(null);
  const isBusy = useRef(false);
  const [status, setStatus] = useState<FormController['status']>('idle');
  const [failure, setFailure] = useState<unknown>();
  useFeedback();

  const [control] = useState(() =>
    createFormControl<Values>({ resolver: checkForm(options.schema, element) }),
  );

  const send = async (values: Values) => {
    const { submit, onSuccess, secrets = [], failures = {} } = options;
    setStatus('pending');
    setFailure(undefined);
    let result: Result;
    try {
      result = await submit(values);
    } catch (error) {
      setFailure(error);
      await showFailure(error, control, failures, Object.keys(values));
      setStatus('idle');
      return;
    }
    for (const secret of secrets) control.resetField(secret, { defaultValue: '' as never });
    try {
      await onSuccess?.(result, values);
    } finally {
      setStatus('done');
    }
  };

  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A form in a portal must not submit the form that React, not the page, has around it.
    event.stopPropagation();
    if (isBusy.current) return;
    isBusy.current = true;
    element.current = event.currentTarget;
    try {
      await control.handleSubmit(send)();
    } finally {
      isBusy.current = false;
    }
  };

  return { ...control, status, failure, onSubmit };
}
