import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { UserButton, type UserButtonProps } from './user-button.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  await startAfresh(emulator);
  await seedSignedIn(emulator);
});
afterAll(() => emulator.stop());

async function open(props: UserButtonProps = {}) {
  const screen = await openPage(emulator, <UserButton {...props} />);
  const button = screen.getByRole('button', { name: `Account menu of ${ada.name}` });
  await expect.element(button).toBeVisible();
  return { screen, button, menu: screen.getByRole('dialog') };
}

test('opens and closes with the keyboard, and gives the focus back', async () => {
  const { button, menu } = await open({ manageAccountLink: { href: '/account' } });
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(menu).toMatchTextContent(/Ada Lovelace.*ada@example.com/);
  await expect.element(menu.getByRole('link', { name: 'Manage account' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(menu.getByRole('button', { name: 'Sign out' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

test('a second click closes the menu', async () => {
  const { button, menu } = await open();
  await button.click();
  await expect.element(menu).toBeVisible();
  await button.click();
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
});

test('signs out with one request, after which nothing is left of it', async () => {
  const { button, menu } = await open();
  await button.click();
  await menu.getByRole('button', { name: 'Sign out' }).dblClick();
  await expect.element(button).not.toBeInTheDocument();
  expect(requestsTo('/account/sessions/current')).toBe(1);
});

test('says why signing out failed, and can be pressed again', async () => {
  const { button, menu } = await open();
  await button.click();
  await emulator.control('POST', 'faults', { method: 'DELETE', status: 500 });
  await menu.getByRole('button', { name: 'Sign out' }).click();
  await expect
    .element(menu.getByRole('alert'))
    .toHaveTextContent('The server has a problem. Try again in a moment.');
  await emulator.control('DELETE', 'faults');
  await menu.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(button).not.toBeInTheDocument();
});

test('says why the account cannot be read, and reads it again', async () => {
  await emulator.control('POST', 'faults', { path: '/v1/account', status: 403 });
  const screen = await openPage(emulator, <UserButton />);
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await emulator.control('DELETE', 'faults');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('button', { name: `Account menu of ${ada.name}` })).toBeVisible();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { button, menu } = await open({ manageAccountLink: { href: '/account' } });
  await button.click();
  await expect.element(menu).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
