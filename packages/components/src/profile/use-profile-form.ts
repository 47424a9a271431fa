'use client';
import { useUpdateName } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import type { FormController } from '../form/form-controller.ts';
import { useForm } from '../form/use-form.ts';
import { type ProfileValues, profileSchema } from './schema.ts';

export interface UseProfileFormOptions {
  /** Runs once the name is saved. The values hold your own fields too. */
  onSuccess?: ((account: Models.User<Models.Preferences>, values: ProfileValues) => unknown) | undefined;
}

/**
 * The profile form without its looks: `PATCH /account/name`.
 *
 * Shown above the form: `general_unauthorized_scope` when the session has ended, `general_rate_limit_exceeded`.
 *
 * @example
 * const form = useProfileForm();
 * <form onSubmit={form.onSubmit}><input {...form.register('name')} /></form>
 */
export function useProfileForm({ onSuccess }: UseProfileFormOptions = {}): FormController<ProfileValues> {
  const { mutateAsync: updateName } = useUpdateName();
  return useForm<ProfileValues, Models.User<Models.Preferences>>({
    schema: profileSchema,
    submit: ({ name }) => updateName({ name }),
    onSuccess,
  });
}
