'use client';
import { SignUpFormView, type SignUpFormViewProps } from './sign-up-form.view.tsx';
import { type UseSignUpFormOptions, useSignUpForm } from './use-sign-up-form.ts';

export interface SignUpFormProps extends Omit<SignUpFormViewProps, 'form'>, UseSignUpFormOptions {}

/**
 * Creates an account with email and password and signs it in: `POST /account`, then `POST /account/sessions/email`. For the
 * errors it shows, see {@link useSignUpForm}.
 *
 * @example
 * <SignUpForm signInLink={{ href: '/sign-in' }} onSuccess={() => navigate('/welcome')} />
 */
export function SignUpForm({ onSuccess, ...view }: SignUpFormProps) {
  return <SignUpFormView {...view} form={useSignUpForm({ onSuccess })} />;
}
