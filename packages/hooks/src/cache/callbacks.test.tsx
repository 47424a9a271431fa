import { useMutation, useQueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useUpdateName } from '../hooks/account.ts';
import { useCreateEmailPasswordSession } from '../hooks/sign-in.ts';
import { accountOptions, updateNameOptions } from '../operations/account.ts';
import { useAccountClient } from '../react/context.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { Press, Status } from '../testing/screens.tsx';

const getEmulator = withEmulator();
const seen: unknown[] = [];

function useCachedName() {
  const client = useAccountClient();
  const queryClient = useQueryClient();
  return () => queryClient.getQueryData(accountOptions(client).queryKey)?.name;
}

function useRename() {
  const getName = useCachedName();
  const { mutate } = useUpdateName({
    onSuccess: () => seen.push(getName()),
    onSettled: () => seen.push('settled'),
  });
  return () => mutate({ name: 'Grace' }, { onSuccess: () => seen.push(getName()) });
}

/** Callbacks that replace everything an options function may have brought. */
function usePlainMutation() {
  const client = useAccountClient();
  const getName = useCachedName();
  const { mutate } = useMutation({
    ...updateNameOptions(client, useQueryClient()),
    onSuccess: () => seen.push(getName()),
  });
  return () => mutate({ name: 'Hedy' });
}

test('callbacks of the app run after ours, with fresh data, wherever they are given', async () => {
  const { createUser, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  const screen = await render(
    wrap([
      <Status key="status" />,
      <Press key="rename" name="Rename" useAction={useRename} />,
      <Press key="plain" name="Plainly" useAction={usePlainMutation} />,
    ]),
  );
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  await screen.getByRole('button', { name: 'Rename' }).click();
  await expect.poll(() => seen).toEqual(['Grace', 'settled', 'Grace']);
  await screen.getByRole('button', { name: 'Plainly' }).click();
  await expect.poll(() => seen.at(-1)).toBe('Hedy');
});

function useSignIn() {
  const getName = useCachedName();
  const { mutateAsync } = useCreateEmailPasswordSession({ onSuccess: () => seen.push(getName()) });
  return async () => {
    const email = document.body.dataset.email ?? '';
    await mutateAsync({ email, password: 'Ada and a horse' });
  };
}

test('who has just signed in is there when the callback runs', async () => {
  const { createUser, wrap } = openTab(getEmulator());
  const { email } = await createUser();
  document.body.dataset.email = email;
  const screen = await render(
    wrap([<Status key="status" />, <Press key="in" name="Go" useAction={useSignIn} />]),
  );
  await expect.element(screen.getByText('signed-out')).toBeVisible();
  seen.length = 0;
  await screen.getByRole('button').click();
  await expect.poll(() => seen).toEqual(['Ada']);
});
