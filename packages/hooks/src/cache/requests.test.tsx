import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useAccount, useUpdateName } from '../hooks/account.ts';
import { usePrefs, useUpdatePrefs } from '../hooks/preferences.ts';
import { useSession } from '../hooks/sessions.ts';
import { accountKey } from '../operations/keys.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { Press, Show, SignIn, SignOut, Status } from '../testing/screens.tsx';

const getEmulator = withEmulator();
const thousand = Array.from({ length: 1000 }, (_, index) => index + 1);

const useName = () => useAccount().data?.name;
const useId = () => useAccount({ select: (user) => user.$id }).data;
const useRename = () => {
  const { mutate } = useUpdateName();
  return () => mutate({ name: 'Grace' });
};
const useBoth = () => `${usePrefs().data?.theme} ${useAccount().data?.prefs.theme}`;
const useChange = () => {
  const { mutate } = useUpdatePrefs<{ theme: string }>();
  return () => mutate({ prefs: { theme: 'dark' } });
};
const useProvider = () => useSession().data?.provider ?? 'no session';
const usePrefsText = () => (usePrefs().data ? 'prefs' : 'no prefs');

test('a thousand components share one request', async () => {
  const { calls, createUser, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  calls.length = 0;
  const shows = thousand.map((key) => <Show key={key} useText={useName} />);
  const screen = await render(wrap(shows));
  await expect.element(screen.getByText('Ada').nth(999)).toBeInTheDocument();
  expect(calls).toEqual(['GET /account']);
});

test('sign-in is two calls, and the guest does not turn into a wait', async () => {
  const { calls, createUser, wrap } = openTab(getEmulator());
  const user = await createUser();
  calls.length = 0;
  const seen: string[] = [];
  const screen = await render(wrap([<Status key="status" seen={seen} />, <SignIn key="form" user={user} />]));
  await expect.element(screen.getByText('signed-out')).toBeVisible();
  expect(calls).toEqual(['GET /account']);
  await screen.getByRole('button').click();
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  expect(calls).toEqual(['GET /account', 'POST /account/sessions/email', 'GET /account']);
  expect(seen).toEqual(['loading', 'signed-out', 'signed-in Ada']);
});

test('a change of name is one PATCH that does not render who only wants the id', async () => {
  const { calls, createUser, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  const renders: ReactNode[] = [];
  const ids = thousand.map((key) => <Show key={key} useText={useId} frames={renders} />);
  const screen = await render(
    wrap([<Status key="status" />, <Press key="rename" name="Rename" useAction={useRename} />, ids]),
  );
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  calls.length = 0;
  renders.length = 0;
  await screen.getByRole('button').click();
  await expect.element(screen.getByText('signed-in Grace')).toBeVisible();
  expect(calls).toEqual(['PATCH /account/name']);
  expect(renders).toEqual([]);
});

test('new preferences reach account and preferences with no second request', async () => {
  const { calls, createUser, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  const screen = await render(
    wrap([<Show key="show" useText={useBoth} />, <Press key="change" name="Change" useAction={useChange} />]),
  );
  await expect.element(screen.getByText('undefined undefined')).toBeVisible();
  await screen.getByRole('button').click();
  await expect.element(screen.getByText('dark dark')).toBeVisible();
  expect(calls.filter((call) => call.includes('prefs'))).toEqual([
    'GET /account/prefs',
    'PATCH /account/prefs',
  ]);
});

test('a session that dies under twenty hooks costs one request more, and shows everywhere', async () => {
  const { calls, createUser, account, signIn, queryClient, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  const screen = await render(
    wrap([
      <Status key="status" />,
      <Show key="prefs" useText={usePrefsText} />,
      ...thousand.slice(0, 20).map((key) => <Show key={key} useText={useProvider} />),
    ]),
  );
  await expect.element(screen.getByText('prefs', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  await account.deleteSessions();
  calls.length = 0;
  await queryClient.refetchQueries({ queryKey: accountKey(getEmulator().projectId, 'prefs') });
  await expect.element(screen.getByText('signed-out')).toBeVisible();
  await expect.element(screen.getByText('no prefs')).toBeVisible();
  await expect.element(screen.getByText('no session').nth(19)).toBeVisible();
  expect(calls).toEqual(['GET /account/prefs', 'GET /account']);
});

test('what the server refuses is asked once, whatever the app has set', async () => {
  const { calls, createUser, queryClient, wrap } = openTab(getEmulator());
  const stubborn = { retry: 3, retryDelay: 0 };
  queryClient.setDefaultOptions({ mutations: stubborn, queries: stubborn });
  const user = { ...(await createUser()), password: 'not the horse' };
  calls.length = 0;
  const screen = await render(wrap([<Status key="status" />, <SignIn key="form" user={user} />]));
  await expect.element(screen.getByText('signed-out')).toBeVisible();
  await screen.getByRole('button').click();
  await expect.element(screen.getByText('user_invalid_credentials')).toBeVisible();
  expect(calls).toEqual(['GET /account', 'POST /account/sessions/email']);
});

test('a read is tried three times where the server fails, a write once', async () => {
  const { calls, createUser, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  await getEmulator().control('POST', 'faults', { status: 500 });
  calls.length = 0;
  const screen = await render(wrap([<Status key="status" />, <SignOut key="out" />]));
  await expect.element(screen.getByText('error')).toBeVisible();
  expect(calls).toEqual(['GET /account', 'GET /account', 'GET /account']);
  await screen.getByRole('button').click();
  await expect.poll(() => calls.length).toBe(4);
  expect(calls.at(-1)).toBe('DELETE /account/sessions/current');
  await getEmulator().control('DELETE', 'faults');
});
