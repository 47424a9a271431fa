import type { FieldPath, FieldValues } from 'react-hook-form';
import type { z } from 'zod/mini';
import type { FailureRules } from '../feedback/show-failure.ts';

/** What a form can wait for. */
export interface PrepareOption {
  /**
   * Fetches the code of what comes after a success. It is there before anything is sent; if it cannot be fetched, nothing is
   * sent, and the form says that the network is gone.
   */
  prepare?: (() => Promise<unknown>) | undefined;
}

/** What makes a form: what is valid, and what becomes of it. */
export interface FormOptions<Values extends FieldValues, Result> extends PrepareOption {
  /** Says what is valid. Its messages are keys of the error texts. Let it be loose if apps may add fields. */
  schema: z.ZodMiniType<Values, Values>;
  /** Sends the values: the `mutateAsync` of a hook, or several in a row. */
  submit(values: Values): Promise<Result>;
  /** Runs after a success, before the form is free again. */
  onSuccess?: ((result: Result, values: Values) => unknown) | undefined;
  /** Fields that are emptied after a success: passwords and codes must not stay behind. */
  secrets?: readonly FieldPath<Values>[];
  /** Error types that belong to a field, or are better said in other words here. The rest is shown above the form. */
  failures?: FailureRules<Values>;
}
