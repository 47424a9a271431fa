import { startEmulator } from '@appwrite-kit/testing/emulator';
import { QueryClient } from '@tanstack/react-query';
import { Client } from 'appwrite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useCreate } from '../hooks/account.ts';
import { useCreateEmailPasswordSession } from '../hooks/sessions.ts';
import { AccountProvider } from '../react/provider.tsx';
import { useAuthStatus } from './use-auth-status.ts';
import { useSignOut } from './use-sign-out.ts';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.stop());

function Screen() {
  const { status, account } = useAuthStatus();
  const create = useCreate();
  const signIn = useCreateEmailPasswordSession();
  const { signOut } = useSignOut();
  const user = { userId: 'ada', email: 'ada@example.com', password: 'correct horse', name: 'Ada' };
  return (
    <>
      <p>
        {status} {account?.name}
      </p>
      <button type="button" onClick={() => create.mutateAsync(user).then(() => signIn.mutate(user))}>
        Sign up
      </button>
      <button type="button" onClick={signOut}>
        Sign out
      </button>
    </>
  );
}

test('a guest signs up, signs in and signs out', async () => {
  const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
  const screen = await render(
    <AccountProvider client={client} queryClient={new QueryClient()}>
      <Screen />
    </AccountProvider>,
  );
  await expect.element(screen.getByText('signed-out')).toBeVisible();
  await screen.getByRole('button', { name: 'Sign up' }).click();
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(screen.getByText('signed-out')).toBeVisible();
});
