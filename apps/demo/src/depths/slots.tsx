import { Field, SignInForm, type SubmitButtonProps, useFormContext } from '@appwrite-kit/components';

function ArrowButton({ children }: SubmitButtonProps) {
  const { form } = useFormContext();
  return (
    <button type="submit" className="my-arrow" aria-busy={form.status === 'pending'}>
      {children} →
    </button>
  );
}

export function Slots() {
  return (
    <SignInForm slots={{ SubmitButton: ArrowButton }}>
      <Field name="team" label="Team" autoComplete="organization" />
    </SignInForm>
  );
}
