import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { DangerZone, type DangerZoneProps } from './danger-zone.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: DangerZoneProps = {}) {
  const account = await seedSignedIn(emulator);
  const screen = await openPage(emulator, <DangerZone {...props} />);
  const dialog = screen.getByRole('dialog');
  return {
    account,
    screen,
    dialog,
    block: screen.getByRole('button', { name: 'Block account' }),
    delete: screen.getByRole('button', { name: 'Delete account' }),
    phrase: dialog.getByLabelText(`Type ${ada.email} to confirm`),
  };
}

test('blocks the account once its email was typed, with the keyboard alone', async () => {
  const onBlocked = vi.fn();
  const { account, block, phrase } = await open({ onBlocked });
  await block.click();
  await expect.element(phrase).toHaveFocus();
  await userEvent.keyboard(`${ada.email}{Enter}`);
  await expect.poll(() => onBlocked).toHaveBeenCalledOnce();
  const session = account.createEmailPasswordSession(ada);
  await expect(session).rejects.toMatchObject({ type: 'user_blocked' });
  await expect.element(block).not.toBeInTheDocument();
});

test('nothing happens when something else is typed', async () => {
  const { dialog, block, phrase } = await open();
  await block.click();
  await phrase.fill('ada');
  await dialog.getByRole('button', { name: 'Block account' }).click();
  await expect.element(phrase).toHaveAccessibleDescription('Type it exactly as it is shown.');
  expect(requestsTo('/account/status')).toBe(0);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(block).toHaveFocus();
});

test('deletes through the app, and only where the app knows how', async () => {
  const onDelete = vi.fn(async () => undefined);
  const page = await open({ onDelete });
  await page.delete.click();
  await page.phrase.fill(ada.email);
  await page.dialog.getByRole('button', { name: 'Delete account' }).click();
  await expect.element(page.dialog).not.toBeInTheDocument();
  expect(onDelete).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ $id: ada.userId }));
});

test('an account that is deleted is signed out, here too', async () => {
  const onDelete = ({ $id }: { $id: string }) => emulator.control('DELETE', `users/${$id}`);
  const page = await open({ onDelete });
  await page.delete.click();
  await page.phrase.fill(ada.email);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.dialog).not.toBeInTheDocument();
  await expect.element(page.block).not.toBeInTheDocument();
  await expect(page.account.createEmailPasswordSession(ada)).rejects.toMatchObject({ code: 401 });
});

test('what the app cannot delete stays, and it is said', async () => {
  const onDelete = async () => {
    throw new Error('no');
  };
  const page = await open({ onDelete });
  await page.delete.click();
  await page.phrase.fill(ada.email);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.dialog.getByRole('alert')).toMatchTextContent(/Something went wrong/);
  await expect.element(page.phrase).toHaveValue(ada.email);
});

test('without a way to delete, deletion is not offered', async () => {
  const page = await open();
  await expect.element(page.block).toBeVisible();
  await expect.element(page.delete).not.toBeInTheDocument();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { block, phrase } = await open();
  await expect.element(block).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await block.click();
  await expect.element(phrase).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
