'use client';
import type { FormController } from '../form/form-controller.ts';
import { useForm } from '../form/use-form.ts';
import { type ConfirmationValues, confirmationSchema } from './schema.ts';

export interface UseConfirmationFormOptions {
  /** What has to be typed. */
  phrase: string;
  /** What is done then. */
  act(): Promise<unknown>;
}

/**
 * A form that does something once a phrase was typed. What `act` rejects with is shown above the form.
 *
 * @example
 * const form = useConfirmationForm({ phrase: account.email, act: deleteEverything });
 */
export function useConfirmationForm({
  phrase,
  act,
}: UseConfirmationFormOptions): FormController<ConfirmationValues> {
  return useForm<ConfirmationValues, unknown>({ schema: confirmationSchema(phrase), submit: act });
}
