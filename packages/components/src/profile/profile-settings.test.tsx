import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { ProfileSettings } from './profile-settings.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  await startAfresh(emulator);
  const account = await seedSignedIn(emulator);
  return async () => {
    await account.deleteSession({ sessionId: 'current' });
  };
});
afterAll(() => emulator.stop());

async function open() {
  const screen = await openPage(emulator, <ProfileSettings />);
  const name = screen.getByLabelText('Name', { exact: true });
  await expect.element(name).toHaveValue(ada.name);
  return { screen, name, save: screen.getByRole('button', { name: 'Save' }) };
}

test('a new name is saved with one request, shown and announced', async () => {
  const { screen, name, save } = await open();
  await name.fill('Ada King');
  await save.dblClick();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Saved.');
  await expect.element(screen.getByText('Ada King')).toBeVisible();
  await expect.element(name).toHaveValue('Ada King');
  await expect.element(screen.getByText(ada.email)).toBeVisible();
  expect(requestsTo('/account/name')).toBe(1);
  expect(requestsTo('/account')).toBe(2);
});

test('an empty name is not sent', async () => {
  const { name, save } = await open();
  await name.fill('');
  await save.click();
  await expect.element(name).toHaveAccessibleDescription('Enter your name.');
  expect(requestsTo('/account/name')).toBe(0);
});

test('a name is counted in characters, as the server does', async () => {
  const { screen, name, save } = await open();
  await name.fill('🐎'.repeat(129));
  await save.click();
  await expect.element(name).toHaveAccessibleDescription('Use at most 128 characters.');
  await name.fill('🐎'.repeat(128));
  await save.click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Saved.');
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  await open();
  expect(await accessibilityProblems()).toEqual([]);
});
