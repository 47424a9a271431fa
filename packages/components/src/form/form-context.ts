'use client';
import { createContext, useContext } from 'react';
import type { FormClassNames } from './form-class-names.ts';
import type { FormController } from './form-controller.ts';

interface FormContextValue {
  readonly form: FormController;
  readonly classNames: FormClassNames;
}

export const FormContext = createContext<FormContextValue | undefined>(undefined);

/**
 * The form around a part, for parts of your own. Throws when there is none, since a part alone can do nothing.
 *
 * @example
 * function MyButton({ children }: SubmitButtonProps) {
 *   const { form } = useFormContext();
 *   return <button aria-busy={form.status === 'pending'}>{children}</button>;
 * }
 */
export function useFormContext(): FormContextValue {
  const context = useContext(FormContext);
  if (!context) throw new Error('Put it inside a <Form>');
  return context;
}
