'use client';
import { useUpdateEmail } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import type { FormController } from '../form/form-controller.ts';
import { useForm } from '../form/use-form.ts';
import { type EmailSettingsValues, emailSettingsSchema } from './schema.ts';

export interface UseEmailSettingsFormOptions {
  /** Whether the account has a password, as known when the form is first shown. */
  hasPassword: boolean;
  /** Runs once the address is changed. */
  onSuccess?: ((account: Models.User, values: EmailSettingsValues) => unknown) | undefined;
}

/**
 * The form for a new email address without its looks: `PATCH /account/email`.
 *
 * Shown at the password: `user_invalid_credentials`. Shown at the email: `user_target_already_exists`, `general_bad_request`
 * for an address that is taken, and the rules for addresses (`user_email_disposable`, ...). Shown above the form:
 * `general_unauthorized_scope`, `general_rate_limit_exceeded`.
 *
 * @example
 * const form = useEmailSettingsForm({ hasPassword: true });
 * <form onSubmit={form.onSubmit}>
 *   <input type="email" {...form.register('email')} />
 *   <input type="password" autoComplete="current-password" {...form.register('password')} />
 */
export function useEmailSettingsForm({
  hasPassword,
  onSuccess,
}: UseEmailSettingsFormOptions): FormController<EmailSettingsValues> {
  const { mutateAsync: updateEmail } = useUpdateEmail();
  return useForm<EmailSettingsValues, Models.User>({
    schema: emailSettingsSchema(hasPassword),
    submit: ({ email, password }) => updateEmail({ email, password }),
    onSuccess,
    secrets: ['password'],
    failures: {
      user_invalid_credentials: { field: 'password', as: 'error.password_wrong' },
      user_target_already_exists: { field: 'email' },
      general_bad_request: { field: 'email', as: 'error.user_target_already_exists' },
      general_invalid_email: { field: 'email' },
      user_email_disposable: { field: 'email' },
      user_email_free: { field: 'email' },
      user_email_not_canonical: { field: 'email' },
      user_email_not_corporate: { field: 'email' },
    },
  });
}
