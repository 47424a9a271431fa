import {
  dehydrate,
  HydrationBoundary,
  QueryClientProvider,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { Activity, Component, Profiler, type ReactNode, Suspense } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { useAccount } from '../hooks/account.ts';
import { accountOptions } from '../operations/account.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { Status } from '../testing/screens.tsx';
import { useAccountClient } from './context.ts';
import { AccountProvider } from './provider.tsx';

const getEmulator = withEmulator();

function Suspended() {
  const { data } = useSuspenseQuery(accountOptions(useAccountClient(), undefined, useQueryClient()));
  return <b>{data.name}</b>;
}

class Boundary extends Component<{ children: ReactNode }> {
  override state: { type?: string } = {};
  static getDerivedStateFromError(error: { type?: string }) {
    return { type: error.type };
  }
  override render() {
    return this.state.type ?? this.props.children;
  }
}

test('what a server rendered is taken over without a warning, and without a request', async () => {
  const tab = openTab(getEmulator());
  await tab.signIn(await tab.createUser());
  await tab.queryClient.prefetchQuery(accountOptions(tab.client, undefined, tab.queryClient));
  const state = JSON.parse(JSON.stringify(dehydrate(tab.queryClient)));
  const page = (client: ReturnType<typeof openTab>) => (
    <QueryClientProvider client={client.queryClient}>
      <AccountProvider client={client.client}>
        <HydrationBoundary state={state}>
          <Status />
        </HydrationBoundary>
      </AccountProvider>
    </QueryClientProvider>
  );
  const complaints = vi.spyOn(console, 'error');
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(page(openTab(getEmulator())));
  expect(host.textContent).toBe('signed-in Ada');
  const browser = openTab(getEmulator());
  const mismatches: unknown[] = [];
  const mounted = vi.fn();
  const root = hydrateRoot(
    host,
    <Profiler id="page" onRender={mounted}>
      {page(browser)}
    </Profiler>,
    { onRecoverableError: (error) => mismatches.push(error) },
  );
  await expect.poll(() => mounted.mock.calls.length).toBeGreaterThan(0);
  await expect.poll(() => browser.queryClient.isFetching()).toBe(0);
  expect(mismatches).toEqual([]);
  expect(host.textContent).toBe('signed-in Ada');
  expect(browser.calls).toEqual([]);
  expect(complaints).not.toHaveBeenCalled();
  root.unmount();
  host.remove();
});

test('the options suspend', async () => {
  const { createUser, queryClient, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  const page = (
    <QueryClientProvider client={queryClient}>
      <Suspense fallback="waiting">
        <Suspended />
      </Suspense>
    </QueryClientProvider>
  );
  const screen = await render(wrap(page));
  await expect.element(screen.getByText('Ada')).toBeVisible();
});

function Thrown() {
  return <b>{useAccount({ throwOnError: true }).data?.name}</b>;
}

test('an error reaches the boundary where the app wants it to', async () => {
  const { wrap } = openTab(getEmulator());
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const screen = await render(
    wrap(
      <Boundary>
        <Thrown />
      </Boundary>,
    ),
  );
  await expect.element(screen.getByText('general_unauthorized_scope')).toBeVisible();
  complaints.mockRestore();
});

// React 18 has no Activity.
test.runIf(Activity)('a screen hidden by Activity shows the user of now when it comes back', async () => {
  const { account, createUser, queryClient, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  const page = (mode: 'visible' | 'hidden') =>
    wrap(
      <Activity mode={mode}>
        <Status />
      </Activity>,
    );
  const screen = await render(page('visible'));
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  await screen.rerender(page('hidden'));
  await account.deleteSession({ sessionId: 'current' });
  await queryClient.refetchQueries({ type: 'all' });
  await screen.rerender(page('visible'));
  await expect.element(screen.getByText('signed-out')).toBeVisible();
});
