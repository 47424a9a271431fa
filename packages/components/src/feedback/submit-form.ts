import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { FormController } from '../form/form-controller.ts';
import type { FormOptions } from '../form/form-options.ts';
import { announceError } from './announce-error.ts';
import { showFailure } from './show-failure.ts';

/** A form that is being sent, and who follows what becomes of it. */
export interface Submission<Values extends FieldValues, Result>
  extends Pick<UseFormReturn<Values>, 'handleSubmit' | 'resetField' | 'setError'> {
  options: FormOptions<Values, Result>;
  setStatus(status: FormController['status']): void;
  setFailure(failure: unknown): void;
}

/** Bundlers have errors of their own for code that cannot be fetched. */
function failedToFetch(): never {
  throw new TypeError('Failed to fetch the next step.');
}

/** Checks what is in a form and sends it, or shows why not. */
export function submitForm<Values extends FieldValues, Result>(
  form: Submission<Values, Result>,
): Promise<void> {
  announceError();
  const { prepare, submit, onSuccess, secrets = [], failures = {} } = form.options;

  const send = async (values: Values) => {
    form.setStatus('pending');
    form.setFailure(undefined);
    let result: Result;
    try {
      await prepare?.().catch(failedToFetch);
      result = await submit(values);
    } catch (error) {
      form.setFailure(error);
      showFailure(error, form, failures, Object.keys(values));
      form.setStatus('idle');
      return;
    }
    for (const secret of secrets) form.resetField(secret, { defaultValue: '' as never });
    try {
      await onSuccess?.(result, values);
    } finally {
      form.setStatus('done');
    }
  };

  return form.handleSubmit(send)();
}
