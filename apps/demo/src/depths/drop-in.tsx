import { SignInForm } from '@appwrite-kit/components';

export function DropIn() {
  return (
    <div className="violet">
      <SignInForm />
    </div>
  );
}
