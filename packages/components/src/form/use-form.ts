'use client';
import { type SyntheticEvent, useRef, useState } from 'react';
import { createFormControl, type FieldValues } from 'react-hook-form';
import { feedback, loadFeedback } from '../feedback/load-feedback.ts';
import { useFeedback } from '../feedback/use-feedback.ts';
import type { FormController } from './form-controller.ts';
import type { FormOptions } from './form-options.ts';

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
    createFormControl<Values>({
      resolver: (values) =>
        feedback().checkForm?.(options.schema, element.current, values) ?? { values, errors: {} },
    }),
  );

  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A form in a portal must not submit the form that React, not the page, has around it.
    event.stopPropagation();
    if (isBusy.current) return;
    isBusy.current = true;
    element.current = event.currentTarget;
    try {
      const { submitForm } = await loadFeedback();
      await submitForm({ ...control, options, setStatus, setFailure });
    } finally {
      isBusy.current = false;
    }
  };

  return { ...control, status, failure, onSubmit };
}
