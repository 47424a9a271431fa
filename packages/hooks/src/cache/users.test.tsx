import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useAccount, useUpdateName } from '../hooks/account.ts';
import { usePrefs } from '../hooks/preferences.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { nextFrames, Press, Show, SignIn, SignOut, Status } from '../testing/screens.tsx';

const getEmulator = withEmulator();
const useNames = () => `${useAccount().data?.name} likes ${usePrefs().data?.tea}`;
function useTea() {
  const { data, status } = usePrefs();
  return data ? 'prefs are there' : `no prefs: ${status}`;
}

const useRename = () => {
  const { mutate } = useUpdateName();
  return () => mutate({ name: 'Ada Lovelace' });
};

test('user B never sees a frame of user A, not even by an answer that comes late', async () => {
  const { client, account, createUser, signIn, wrap } = openTab(getEmulator());
  const bob = await createUser('Bob');
  await signIn(await createUser('Ada'));
  await account.updatePrefs({ prefs: { tea: 'Earl Grey' } });
  const frames: string[] = [];
  const screen = await render(
    wrap([
      <Status key="status" />,
      <Show key="names" useText={useNames} frames={frames} />,
      <SignIn key="in" user={bob} />,
      <SignOut key="out" />,
      <Press key="rename" name="Rename" useAction={useRename} />,
    ]),
  );
  await expect.element(screen.getByText('Ada likes Earl Grey')).toBeVisible();
  const releaseWrite = client.hold('PATCH /account/name');
  await screen.getByRole('button', { name: 'Rename' }).click();
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(screen.getByText('undefined likes undefined')).toBeVisible();
  frames.length = 0;
  await screen.getByRole('button', { name: 'Sign in Bob' }).click();
  await expect.element(screen.getByText('signed-in Bob')).toBeVisible();
  await expect.element(screen.getByText('Bob likes undefined')).toBeVisible();
  releaseWrite();
  await nextFrames();
  await expect.element(screen.getByText('Bob likes undefined')).toBeVisible();
  expect(frames.filter((frame) => /Ada|Earl/.test(frame))).toEqual([]);
});

test('a read that is on its way when the user signs out comes to nothing', async () => {
  const { client, createUser, queryClient, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  const seen: string[] = [];
  const screen = await render(wrap([<Status key="status" seen={seen} />, <SignOut key="out" />]));
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  const release = client.hold('GET /account');
  const refetched = queryClient.refetchQueries();
  await screen.getByRole('button').click();
  await expect.element(screen.getByText('signed-out')).toBeVisible();
  release();
  await refetched;
  await nextFrames();
  expect(seen).toEqual(['loading', 'signed-in Ada', 'signed-out']);
  const data = queryClient
    .getQueryCache()
    .getAll()
    .map((query) => query.state.data);
  expect(JSON.stringify(data)).not.toContain('Ada');
});

test('signing out leaves nothing of the user behind in the cache', async () => {
  const { account, createUser, queryClient, signIn, wrap } = openTab(getEmulator());
  const user = await createUser();
  await signIn(user);
  await account.updatePrefs({ prefs: { tea: 'Earl Grey' } });
  const screen = await render(
    wrap([
      <Show key="names" useText={useNames} />,
      <Press key="rename" name="Rename" useAction={useRename} />,
      <SignOut key="out" />,
    ]),
  );
  await expect.element(screen.getByText('Ada likes Earl Grey')).toBeVisible();
  await screen.getByRole('button', { name: 'Rename' }).click();
  await expect.element(screen.getByText('Ada Lovelace likes Earl Grey')).toBeVisible();
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(screen.getByText('undefined likes undefined')).toBeVisible();
  const states = [
    ...queryClient
      .getQueryCache()
      .getAll()
      .map((query) => query.state),
    ...queryClient
      .getMutationCache()
      .getAll()
      .map((mutation) => mutation.state),
  ];
  const left = JSON.stringify(states);
  expect([user.userId, user.email, 'Ada', 'Earl Grey'].filter((trace) => left.includes(trace))).toEqual([]);
});

test('a user switched behind the back of the hooks brings no data of the one before', async () => {
  const { account, createUser, queryClient, signIn, wrap } = openTab(getEmulator());
  const bob = await createUser('Bob');
  await signIn(await createUser('Ada'));
  await account.updatePrefs({ prefs: { tea: 'Earl Grey' } });
  const frames: string[] = [];
  const screen = await render(wrap(<Show useText={useNames} frames={frames} />));
  await expect.element(screen.getByText('Ada likes Earl Grey')).toBeVisible();
  await account.deleteSession({ sessionId: 'current' });
  await signIn(bob);
  await queryClient.refetchQueries({ predicate: (query) => query.queryKey[3] === 'user' });
  await expect.element(screen.getByText('Bob likes undefined')).toBeVisible();
  expect(frames).not.toContain('Bob likes Earl Grey');
});

test('an answer to the guest that comes after sign-in comes to nothing', async () => {
  const { client, calls, createUser, wrap } = openTab(getEmulator());
  const user = await createUser();
  const release = client.hold('GET /account');
  const seen: string[] = [];
  const screen = await render(wrap([<Status key="status" seen={seen} />, <SignIn key="in" user={user} />]));
  await expect.poll(() => calls).toContain('GET /account');
  await screen.getByRole('button').click();
  await expect.poll(() => calls.filter((call) => call === 'GET /account')).toHaveLength(2);
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  release();
  await nextFrames();
  expect(seen).toEqual(['loading', 'signed-in Ada']);
});

test('a read of user A that answers while user B is there comes to nothing', async () => {
  const { client, createUser, queryClient, signIn, wrap } = openTab(getEmulator());
  const bob = await createUser('Bob');
  await signIn(await createUser('Ada'));
  const seen: string[] = [];
  const screen = await render(
    wrap([<Status key="status" seen={seen} />, <SignIn key="in" user={bob} />, <SignOut key="out" />]),
  );
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  const release = client.hold('GET /account');
  const refetched = queryClient.refetchQueries();
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await screen.getByRole('button', { name: 'Sign in Bob' }).click();
  await expect.element(screen.getByText('signed-in Bob')).toBeVisible();
  release();
  await refetched;
  await nextFrames();
  expect(seen).toEqual(['loading', 'signed-in Ada', 'signed-out', 'signed-in Bob']);
});

test('what was refused to a guest is read once someone signs in', async () => {
  const { createUser, wrap } = openTab(getEmulator());
  const status = <Status key="status" />;
  const tea = <Show key="tea" useText={useTea} />;
  const user = await createUser();
  const screen = await render(wrap([status, tea]));
  await expect.element(screen.getByText('signed-out')).toBeVisible();
  await expect.element(screen.getByText('no prefs: error')).toBeVisible();
  await screen.rerender(wrap([status, <SignIn key="in" user={user} />]));
  await screen.getByRole('button').click();
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  await screen.rerender(wrap([status, tea]));
  await expect.element(screen.getByText('prefs are there')).toBeVisible();
});
