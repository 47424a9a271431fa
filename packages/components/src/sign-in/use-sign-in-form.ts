'use client';
import { useCreateEmailPasswordSession } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import type { FormController } from '../form/form-controller.ts';
import { useForm } from '../form/use-form.ts';
import type { SignInValues } from './schema.ts';
import { signInFormOptions } from './sign-in-form-options.ts';

export interface UseSignInFormOptions {
  /** Runs once the session exists. The values hold your own fields too. */
  onSuccess?: ((session: Models.Session, values: SignInValues) => unknown) | undefined;
}

/**
 * The sign-in form without its looks: `POST /account/sessions/email`.
 *
 * Shown above the form: `user_invalid_credentials`, `user_blocked`, `user_session_already_exists`,
 * `user_auth_method_unsupported`, `general_rate_limit_exceeded`. A password that the server finds malformed is a wrong
 * password here.
 *
 * @example
 * const form = useSignInForm({ onSuccess: () => navigate('/') });
 * <form onSubmit={form.onSubmit}>
 *   <input type="email" autoComplete="username" {...form.register('email')} />
 *   <input type="password" autoComplete="current-password" {...form.register('password')} />
 *   <button disabled={form.status === 'pending'}>Sign in</button>
 * </form>
 */
export function useSignInForm({ onSuccess }: UseSignInFormOptions = {}): FormController<SignInValues> {
  const { mutateAsync: createSession } = useCreateEmailPasswordSession();
  return useForm<SignInValues, Models.Session>({
    ...signInFormOptions,
    submit: ({ email, password }) => createSession({ email, password }),
    onSuccess,
  });
}
