import { useErrorText, useFieldError, useFormError, useSignInForm } from '@appwrite-kit/components';

export function Headless() {
  const form = useSignInForm();
  const errorText = useErrorText();
  const email = useFieldError(form, 'email');
  const password = useFieldError(form, 'password');
  const problem = useFormError(form) ?? email ?? password;
  return (
    <form method="post" noValidate className="my-form" onSubmit={form.onSubmit}>
      <input
        aria-label="Email"
        placeholder="Email"
        type="email"
        autoComplete="username"
        {...form.register('email')}
      />
      <input
        aria-label="Password"
        placeholder="Password"
        type="password"
        autoComplete="current-password"
        {...form.register('password')}
      />
      <button type="submit">{form.status === 'pending' ? 'One moment' : 'Sign in'}</button>
      <p role="alert">{problem && errorText(problem)}</p>
    </form>
  );
}
