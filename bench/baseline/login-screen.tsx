import { QueryClientProvider } from '@tanstack/react-query';
import type { Resolver } from 'react-hook-form';
import { type Credentials, queryClient, useAccount } from './account.ts';
import { SignInForm } from './sign-in-form.tsx';

interface Props {
  resolver: Resolver<Credentials>;
}

function Screen({ resolver }: Props) {
  const { data: user } = useAccount();
  return user ? <h1>You are signed in as {user.name}</h1> : <SignInForm resolver={resolver} />;
}

/** The same login screen, written by hand with the same libraries. */
export function LoginScreen(props: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <Screen {...props} />
    </QueryClientProvider>
  );
}
