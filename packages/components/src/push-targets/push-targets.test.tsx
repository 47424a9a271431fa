import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { PushTargets, type PushTargetsProps } from './push-targets.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: PushTargetsProps = {}) {
  const account = await seedSignedIn(emulator);
  const screen = await openPage(emulator, <PushTargets {...props} />);
  return {
    account,
    screen,
    rows: screen.getByRole('listitem'),
    register: screen.getByRole('button', { name: 'Notify this device' }),
    remove: screen.getByRole('button', { name: /^Remove / }),
  };
}

test('adds this device once, and removes it', async () => {
  const { account, screen, rows, register, remove } = await open({ getDeviceToken: async () => 'token' });
  await expect.element(screen.getByText('No device gets push messages yet.')).toBeVisible();
  await register.dblClick();
  await expect.element(screen.getByText('This device gets push messages now.')).toBeVisible();
  expect(rows.all()).toHaveLength(1);
  expect(requestsTo('/account/targets/push')).toBe(1);
  await remove.click();
  await expect.element(screen.getByText(/gets no more push messages/)).toBeVisible();
  await expect.poll(() => rows.all().length).toBe(0);
  expect((await account.get()).targets.filter((target) => target.providerType === 'push')).toEqual([]);
});

test('a user who says no is asked again another time', async () => {
  const getDeviceToken = vi.fn(async () => undefined);
  const { screen, register } = await open({ getDeviceToken });
  await register.click();
  await expect.poll(() => getDeviceToken).toHaveBeenCalledOnce();
  await expect.element(register).toHaveAttribute('aria-busy', 'false');
  await expect.element(screen.getByText('No device gets push messages yet.')).toBeVisible();
});

test('a device that is registered already is said to be', async () => {
  const { screen, register } = await open({ getDeviceToken: async () => 'token' });
  await register.click();
  await expect.element(screen.getByText('This device gets push messages now.')).toBeVisible();
  await register.click();
  await expect.element(screen.getByText(/already in use/)).toBeVisible();
});

test('without a way to a token, no device can be added', async () => {
  const { screen, register } = await open();
  await expect.element(screen.getByText('No device gets push messages yet.')).toBeVisible();
  await expect.element(register).not.toBeInTheDocument();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { register, rows } = await open({ getDeviceToken: async () => 'token' });
  await register.click();
  await expect.poll(() => rows.all().length).toBe(1);
  expect(await accessibilityProblems()).toEqual([]);
});
