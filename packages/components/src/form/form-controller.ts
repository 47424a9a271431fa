import type { SyntheticEvent } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/**
 * A form without looks: what a `use…Form` hook answers with. Spread `register(name)` on your own inputs and give
 * `onSubmit` to a `<form>`, or hand the whole to `<Form form={...}>`.
 *
 * @example
 * const form = useSignInForm({ onSuccess: () => navigate('/') });
 * const emailError = useFieldError(form, 'email');
 * <form onSubmit={form.onSubmit}>
 *   <input type="email" {...form.register('email')} />
 */
export interface FormController<Values extends FieldValues = FieldValues>
  extends Pick<
    UseFormReturn<Values>,
    | 'register'
    | 'setError'
    | 'setValue'
    | 'getValues'
    | 'setFocus'
    | 'clearErrors'
    | 'getFieldState'
    | 'subscribe'
  > {
  /** `pending` from the moment valid values are sent until the answer is worked off; `done` after a success. */
  readonly status: 'idle' | 'pending' | 'done';
  /** What the last submit failed with, for predicates such as `isUserBlocked`. */
  readonly failure: unknown;
  /** Checks and sends what the browser shows. Does nothing while an earlier submit is under way. */
  onSubmit(event: SyntheticEvent<HTMLFormElement>): void;
}
