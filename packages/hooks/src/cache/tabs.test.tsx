import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { SignIn, SignOut, Status } from '../testing/screens.tsx';

const getEmulator = withEmulator();
afterEach(() => vi.unstubAllGlobals());

test('other tabs follow sign-in and sign-out at once', async () => {
  const [one, other] = [openTab(getEmulator()), openTab(getEmulator())];
  const user = await one.createUser();
  const here = await render(one.wrap([<SignIn key="in" user={user} />, <SignOut key="out" />]));
  const there = await render(other.wrap(<Status />));
  await expect.element(there.getByText('signed-out')).toBeVisible();
  await here.getByRole('button', { name: 'Sign in Ada' }).click();
  await expect.element(there.getByText('signed-in Ada')).toBeVisible();
  other.calls.length = 0;
  await here.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(there.getByText('signed-out')).toBeVisible();
  expect(other.calls).toEqual([]);
});

test('a tab whose session died tells the others to look', async () => {
  const [one, other] = [openTab(getEmulator()), openTab(getEmulator())];
  await one.signIn(await one.createUser());
  const seen = { here: [] as string[], there: [] as string[] };
  await render(one.wrap(<Status seen={seen.here} />));
  await render(other.wrap(<Status seen={seen.there} />));
  await expect.poll(() => [seen.here.at(-1), seen.there.at(-1)]).toEqual(['signed-in Ada', 'signed-in Ada']);
  await one.account.deleteSessions();
  await one.queryClient.refetchQueries();
  await expect.poll(() => seen.there.at(-1)).toBe('signed-out');
});

test('without BroadcastChannel a tab works by itself', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { createUser, wrap } = openTab(getEmulator());
  const user = await createUser();
  const screen = await render(
    wrap([<Status key="status" />, <SignIn key="in" user={user} />, <SignOut key="out" />]),
  );
  await screen.getByRole('button', { name: 'Sign in Ada' }).click();
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(screen.getByText('signed-out')).toBeVisible();
});
