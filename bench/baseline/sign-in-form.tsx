import { type Resolver, useForm } from 'react-hook-form';
import { type Credentials, useSignIn } from './account.ts';
import { errorText } from './error-text.ts';
import { Field } from './field.tsx';

/** The form as the documentation of react-hook-form would have it. */
export function SignInForm({ resolver }: { resolver: Resolver<Credentials> }) {
  const signIn = useSignIn();
  const { register, handleSubmit, formState } = useForm<Credentials>({ resolver });
  const { errors } = formState;
  return (
    <form noValidate onSubmit={handleSubmit((values) => signIn.mutate(values))}>
      <h1>Welcome back</h1>
      <p>Sign in to continue.</p>
      <div role="alert">{signIn.error && errorText(signIn.error)}</div>
      <Field
        label="Email"
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...register('email')}
      />
      <Field
        label="Password"
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
        {...register('password')}
      />
      <button type="submit" disabled={signIn.isPending}>
        Sign in
      </button>
      <p>
        New here? <a href="/sign-up">Create account</a>
      </p>
    </form>
  );
}
