import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { ConsentList } from './consent-list.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open() {
  await seedSignedIn(emulator);
  const consent = { userId: ada.userId, appId: 'calendar', scopes: ['openid', 'email'] };
  await emulator.control('POST', 'consents', consent);
  const screen = await openPage(emulator, <ConsentList appName={({ appId }) => `The ${appId}`} />);
  return { screen, button: screen.getByRole('button', { name: 'Remove access of The calendar' }) };
}

test('names the apps and what they may do, and shuts one out', async () => {
  const { screen, button } = await open();
  await expect.element(screen.getByText('openid, email')).toBeVisible();
  await button.click();
  await expect.element(screen.getByText('The calendar no longer has access.')).toBeVisible();
  await expect.element(screen.getByText('No app has access.')).toBeVisible();
});

test('an app that cannot be shut out stays, and it is said why', async () => {
  const { screen, button } = await open();
  await emulator.control('POST', 'faults', { method: 'DELETE', status: 500 });
  await button.click();
  await expect.element(screen.getByText(/The server has a problem/)).toBeVisible();
  await expect.element(button).toBeVisible();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { button } = await open();
  await expect.element(button).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
