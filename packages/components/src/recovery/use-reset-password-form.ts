'use client';
import { type Recovery, useRecovery } from '@appwrite-kit/hooks';
import type { FormController } from '../form/form-controller.ts';
import { type ResetPasswordValues, resetPasswordSchema } from './schema.ts';
import { useResetForm } from './use-reset-form.ts';

export interface UseResetPasswordFormOptions {
  /** Runs once the new password is set. Nobody is signed in by that. */
  onSuccess?: (() => unknown) | undefined;
}

/** Setting a new password, without its looks: what `useResetPasswordForm` answers with. */
export interface ResetPasswordFormController {
  /**
   * - `missing`: the address holds no link
   * - `reset`: ask for the new password, with `form`
   * - `expired`, `used`: the link is void
   * - `done`: the password is set; sign in with it
   */
  readonly step: 'missing' | 'reset' | 'expired' | 'used' | 'done';
  readonly form: FormController<ResetPasswordValues>;
}

const steps: Partial<Record<Recovery['status'], ResetPasswordFormController['step']>> = {
  link: 'reset',
  resetting: 'reset',
  expired: 'expired',
  used: 'used',
  done: 'done',
};

/** The steps of a flow, as far as a link leads. */
export function resetStepOf(status: Recovery['status']): ResetPasswordFormController['step'] {
  return steps[status] ?? 'missing';
}

/**
 * Setting a new password on the page that a link in a mail leads to, without its looks: `PUT /account/recovery`. The secret is
 * gone from the address and the history before anything is shown.
 *
 * Shown at the password: `password_recently_used`, `password_personal_data`, `general_argument_invalid`. Screens of their own:
 * `user_invalid_token`.
 *
 * @example
 * const { step, form } = useResetPasswordForm({ onSuccess: () => navigate('/sign-in') });
 */
export function useResetPasswordForm({
  onSuccess,
}: UseResetPasswordFormOptions = {}): ResetPasswordFormController {
  const flow = useRecovery();
  const form = useResetForm(flow, resetPasswordSchema, onSuccess);
  return { step: resetStepOf(flow.status), form };
}
