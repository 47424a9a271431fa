import { AccountProvider } from '@appwrite-kit/hooks';
import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Client } from 'appwrite';
import { Profiler } from 'react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, requestsTo, startAfresh } from '../testing/open-page.tsx';
import { AuthFlow } from './auth-flow.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
  await startAfresh(emulator);
});
afterAll(() => emulator.stop());

interface Fiber {
  type: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
}

/** Counts the components of a tree: what is written as a function, hosts and providers apart. */
function countComponents(fiber: Fiber | null): number {
  if (!fiber) return 0;
  const own = typeof fiber.type === 'function' ? 1 : 0;
  return own + countComponents(fiber.child) + countComponents(fiber.sibling);
}

function fiberOf(container: Element): Fiber {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'));
  return Reflect.get(container, key ?? '');
}

test('is mounted in 2 commits, 12 components and 30 nodes', async () => {
  const commits: string[] = [];
  const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
  const { container, getByRole } = await render(
    <Profiler id="login" onRender={(_, phase) => commits.push(phase)}>
      <AccountProvider client={client}>
        <AuthFlow />
      </AccountProvider>
    </Profiler>,
  );
  await expect.element(getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect.poll(() => requestsTo('/account')).toBe(1);
  expect(commits.length).toBeLessThanOrEqual(2);
  expect(container.querySelectorAll('*').length).toBeLessThanOrEqual(30);
  expect(countComponents(fiberOf(container))).toBeLessThanOrEqual(12);
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const screen = await openPage(emulator, <AuthFlow />);
  await expect.element(screen.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await screen.getByRole('button', { name: 'Sign in' }).click();
  await expect.element(screen.getByText('Enter your password.')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
