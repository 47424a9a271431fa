'use client';
import { useUpdatePhone } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import type { FormController } from '../form/form-controller.ts';
import { useForm } from '../form/use-form.ts';
import { type PhoneSettingsValues, phoneSettingsSchema } from './schema.ts';

export interface UsePhoneSettingsFormOptions {
  /** Whether the account has a password, as known when the form is first shown. */
  hasPassword: boolean;
  /** Runs once the number is changed. */
  onSuccess?: ((account: Models.User, values: PhoneSettingsValues) => unknown) | undefined;
}

/**
 * The form for a new phone number without its looks: `PATCH /account/phone`.
 *
 * Shown at the password: `user_invalid_credentials`. Shown at the number: `user_target_already_exists`,
 * `user_phone_already_exists`. Shown above the form: `general_unauthorized_scope`, `general_rate_limit_exceeded`.
 *
 * @example
 * const form = usePhoneSettingsForm({ hasPassword: true });
 * <form onSubmit={form.onSubmit}>
 *   <input type="tel" autoComplete="tel" {...form.register('phone')} />
 *   <input type="password" autoComplete="current-password" {...form.register('password')} />
 */
export function usePhoneSettingsForm({
  hasPassword,
  onSuccess,
}: UsePhoneSettingsFormOptions): FormController<PhoneSettingsValues> {
  const { mutateAsync: updatePhone } = useUpdatePhone();
  return useForm<PhoneSettingsValues, Models.User>({
    schema: phoneSettingsSchema(hasPassword),
    submit: ({ phone, password }) => updatePhone({ phone, password }),
    onSuccess,
    secrets: ['password'],
    failures: {
      user_invalid_credentials: { field: 'password', as: 'error.password_wrong' },
      user_target_already_exists: { field: 'phone', as: 'error.phone_taken' },
      user_phone_already_exists: { field: 'phone', as: 'error.phone_taken' },
    },
  });
}
