'use client';
import type { FormController } from '../form/form-controller.ts';
import { useForm } from '../form/use-form.ts';
import { type SavedCodesValues, savedCodesSchema } from './schema.ts';

/**
 * The gate after new recovery codes: it opens when they are said to be saved.
 *
 * @param go - What comes next. What it rejects with is shown above the form.
 */
export function useSavedCodesForm(go: () => Promise<unknown>): FormController<SavedCodesValues> {
  return useForm<SavedCodesValues, unknown>({ schema: savedCodesSchema, submit: go });
}
