import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AuthFlow } from '../auth-flow/auth-flow.tsx';
import type { AuthFlowProps } from '../auth-flow/options.ts';
import { ada } from '../testing/ada.ts';
import { hostileTargets, strangePaths } from '../testing/hostile-targets.ts';
import { openPage, seed, seedSignedIn } from '../testing/open-page.tsx';
import { accountOf } from '../testing/visits/people.ts';
import { withWorld } from '../testing/visits/set-up.ts';

const world = withWorld();

/** Where the browser was about to go. It stays on the page of the test. */
const destinations: string[] = [];
const stay = (event: Event) => {
  const { destination } = event as Event & { destination: { url: string } };
  destinations.push(destination.url);
  event.preventDefault();
};
/** The page may tidy its own address up. */
const leave = (event: Event) => {
  const { destination } = event as Event & { destination: { url: string } };
  const { origin, pathname } = window.location;
  if (!destination.url.startsWith(origin + pathname)) stay(event);
};
const navigation: EventTarget = Reflect.get(window, 'navigation');
beforeEach(() => {
  destinations.length = 0;
  navigation.addEventListener('navigate', stay);
});
afterEach(() => navigation.removeEventListener('navigate', stay));

type Steer = (target: string) => void;

/** A flow whose target can be changed from outside. */
function Traveller({ onReady, ...flow }: AuthFlowProps & { onReady: (steer: Steer) => void }) {
  const [target, steer] = useState('/');
  useEffect(() => onReady(steer), [onReady]);
  return <AuthFlow {...flow} redirectTo={target} onSuccess={world.onSuccess} />;
}

/** Shows the flow to somebody who is signed in, and lets them go on to one target after the other. */
async function open(navigate?: AuthFlowProps['navigate']) {
  await seedSignedIn(world.emulator);
  const steering = vi.fn<(steer: Steer) => void>();
  const page = await openPage(world.emulator, <Traveller navigate={navigate} onReady={steering} />);
  const button = page.getByRole('button', { name: 'Continue' });
  await expect.element(button).toBeVisible();
  return (target: string) => {
    flushSync(() => steering.mock.lastCall?.[0](target));
    (button.element() as HTMLElement).click();
  };
}

test('there are five hundred hostile targets at least', () => {
  expect(hostileTargets.length).toBeGreaterThanOrEqual(500);
});

test('none of them leads anywhere', async () => {
  const goOnTo = await open();
  for (const target of hostileTargets) goOnTo(target);
  expect(world.onSuccess).toHaveBeenCalledTimes(hostileTargets.length);
  expect(destinations).toEqual([]);
});

test('none of them is handed to a router', async () => {
  const navigate = vi.fn();
  const goOnTo = await open(navigate);
  for (const target of hostileTargets) goOnTo(target);
  expect(navigate).not.toHaveBeenCalled();
  expect(destinations).toEqual([]);
});

test('none of them leads anywhere after signing in', async () => {
  await seed(world.emulator);
  const account = accountOf(world.emulator);
  for (const redirectTo of hostileTargets.filter((_, index) => index % 100 === 0)) {
    world.onSuccess.mockClear();
    const page = await openPage(
      world.emulator,
      <AuthFlow redirectTo={redirectTo} onSuccess={world.onSuccess} />,
    );
    await page.getByLabelText('Email', { exact: true }).fill(ada.email);
    await page.getByLabelText('Password', { exact: true }).fill(ada.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => world.onSuccess.mock.calls.length).toBe(1);
    await page.unmount();
    await account.deleteSession({ sessionId: 'current' });
  }
  expect(destinations).toEqual([]);
});

test('in the address of the page they lead nowhere either', async () => {
  const parameters = ['auth-view', 'redirectTo', 'redirect', 'url', 'next', 'userId', 'secret', 'error'];
  navigation.removeEventListener('navigate', stay);
  const address = new URL(window.location.href);
  for (const target of hostileTargets.filter((_, index) => index % 25 === 0)) {
    for (const name of parameters) address.searchParams.set(name, target.slice(0, 1000));
    window.history.replaceState(null, '', address);
    navigation.addEventListener('navigate', leave);
    const page = await openPage(world.emulator, <AuthFlow methods={['password', 'magic-url', 'github']} />);
    await expect.element(page.getByRole('heading').first()).toBeVisible();
    navigation.removeEventListener('navigate', leave);
    await page.unmount();
  }
  expect(destinations).toEqual([]);
});

test('a path of this site is gone to, however strange it looks', async () => {
  const goOnTo = await open();
  for (const path of strangePaths) goOnTo(path);
  expect(destinations).toEqual(strangePaths.map((path) => new URL(path, window.location.href).href));
  expect(destinations.filter((url) => new URL(url).origin !== window.location.origin)).toEqual([]);
});
