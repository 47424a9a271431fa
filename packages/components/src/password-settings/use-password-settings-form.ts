'use client';
import { useUpdatePassword } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import type { FormController } from '../form/form-controller.ts';
import { useForm } from '../form/use-form.ts';
import { type PasswordSettingsValues, passwordSettingsSchema } from './schema.ts';

export interface UsePasswordSettingsFormOptions {
  /** Runs once the password is set. */
  onSuccess?: ((account: Models.User, values: PasswordSettingsValues) => unknown) | undefined;
}

/**
 * The form for a new password without its looks: `PATCH /account/password`.
 *
 * Shown at the current password: `user_invalid_credentials`. Shown at the new one: `password_recently_used`,
 * `password_personal_data`, `general_argument_invalid` for one that is too common. Shown above the form: `general_rate_limit_exceeded`, `general_unauthorized_scope`.
 *
 * @example
 * const form = usePasswordSettingsForm();
 * <form onSubmit={form.onSubmit}>
 *   <input type="password" autoComplete="current-password" {...form.register('oldPassword')} />
 *   <input type="password" autoComplete="new-password" {...form.register('password')} />
 */
export function usePasswordSettingsForm({
  onSuccess,
}: UsePasswordSettingsFormOptions = {}): FormController<PasswordSettingsValues> {
  const { mutateAsync: updatePassword } = useUpdatePassword();
  return useForm<PasswordSettingsValues, Models.User>({
    schema: passwordSettingsSchema,
    submit: ({ password, oldPassword }) => updatePassword({ password, ...(oldPassword && { oldPassword }) }),
    onSuccess,
    secrets: ['oldPassword', 'password'],
    failures: {
      user_invalid_credentials: { field: 'oldPassword', as: 'error.password_wrong' },
      password_recently_used: { field: 'password' },
      password_personal_data: { field: 'password' },
      // Length is checked before: what is left to refuse is a password from the list of common ones.
      general_argument_invalid: { field: 'password', as: 'error.password_common' },
    },
  });
}
