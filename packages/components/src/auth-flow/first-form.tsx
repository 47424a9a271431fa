'use client';
import { useForm } from '../form/use-form.ts';
import type { SignInValues } from '../sign-in/schema.ts';
import { SignInFormView, type SignInFormViewProps } from '../sign-in/sign-in-form.view.tsx';
import { signInFormOptions } from '../sign-in/sign-in-form-options.ts';
import type { Flow } from './flow.ts';
import { loadWatch } from './load-later.ts';

export interface FirstFormProps extends Omit<SignInFormViewProps, 'form'> {
  flow: Flow;
}

/** The form for signing in, as the first screen of a flow: what sends it is fetched once it is there. */
export function FirstForm({ flow, ...view }: FirstFormProps) {
  const form = useForm<SignInValues, unknown>({
    ...signInFormOptions,
    submit: async (values) => (await loadWatch()).signIn(flow.visit, values),
    onSuccess: () => flow.onSignedIn('password'),
  });
  return <SignInFormView {...view} form={form} />;
}
