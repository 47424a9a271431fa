'use client';
import { useCreate, useCreateEmailPasswordSession } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { useRef } from 'react';
import { emailFailures } from '../form/email-failures.ts';
import type { FormController } from '../form/form-controller.ts';
import { useForm } from '../form/use-form.ts';
import { type SignUpValues, signUpSchema } from './schema.ts';

export interface UseSignUpFormOptions {
  /** Runs once the account exists and is signed in. The values hold your own fields too. */
  onSuccess?: ((session: Models.Session, values: SignUpValues) => unknown) | undefined;
}

/** The server makes up an id for this word. */
const NEW_ID = 'unique()';

/**
 * The sign-up form without its looks: `POST /account`, then `POST /account/sessions/email`. If only the second fails, the
 * next submit does not create the account again.
 *
 * Shown at the email: `user_already_exists` and the rules for addresses (`user_email_disposable`, ...). Shown at the
 * password: `password_personal_data`. Shown above the form: `user_count_exceeded`, `user_auth_method_unsupported`,
 * `general_rate_limit_exceeded`.
 *
 * @example
 * const form = useSignUpForm({ onSuccess: () => navigate('/welcome') });
 */
export function useSignUpForm({ onSuccess }: UseSignUpFormOptions = {}): FormController<SignUpValues> {
  const { mutateAsync: createAccount } = useCreate();
  const { mutateAsync: createSession } = useCreateEmailPasswordSession();
  const createdFor = useRef<string>(undefined);

  return useForm<SignUpValues, Models.Session>({
    schema: signUpSchema,
    submit: async ({ name, email, password }) => {
      if (createdFor.current !== email) {
        await createAccount({ userId: NEW_ID, email, password, ...(name && { name }) });
        createdFor.current = email;
      }
      return createSession({ email, password });
    },
    onSuccess,
    secrets: ['password'],
    failures: {
      ...emailFailures,
      user_already_exists: { field: 'email' },
      password_personal_data: { field: 'password' },
    },
  });
}
