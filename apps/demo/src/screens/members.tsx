import { Protect, SignInDialog, UserButton } from '@appwrite-kit/components';

export function Members() {
  return (
    <Protect fallback={<SignInDialog methods={['password', 'github']}>Join the club</SignInDialog>}>
      <p>Welcome to the club.</p>
      <UserButton />
    </Protect>
  );
}
