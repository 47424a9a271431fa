'use client';
import { SignInFormView, type SignInFormViewProps } from './sign-in-form.view.tsx';
import { type UseSignInFormOptions, useSignInForm } from './use-sign-in-form.ts';

export interface SignInFormProps extends Omit<SignInFormViewProps, 'form'>, UseSignInFormOptions {}

/**
 * Signs in with email and password: `POST /account/sessions/email`. For the errors it shows, see {@link useSignInForm}.
 *
 * @example
 * <SignInForm forgotPasswordLink={{ href: '/recover' }} onSuccess={() => navigate('/')} />
 */
export function SignInForm({ onSuccess, ...view }: SignInFormProps) {
  return <SignInFormView {...view} form={useSignInForm({ onSuccess })} />;
}
