import { startEmulator } from '@appwrite-kit/testing/emulator';
import type { Account } from 'appwrite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, seedSignedIn, signInElsewhere, startAfresh } from '../testing/open-page.tsx';
import { SessionList } from './session-list.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
let account: Account;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  await startAfresh(emulator);
  account = await seedSignedIn(emulator);
  await signInElsewhere(emulator);
  await signInElsewhere(emulator);
  return async () => {
    await account.deleteSession({ sessionId: 'current' });
  };
});
afterAll(() => emulator.stop());

async function open() {
  const screen = await openPage(emulator, <SessionList />);
  const rows = screen.getByRole('listitem');
  await expect.poll(() => rows.all().length).toBe(3);
  return { screen, rows, buttons: screen.getByRole('button', { name: /^Revoke .+ on / }) };
}

/** Ends all other sessions behind the page's back. */
async function signOutOthers() {
  const { sessions } = await account.listSessions();
  const others = sessions.filter((session) => !session.current);
  await Promise.all(others.map(({ $id: sessionId }) => account.deleteSession({ sessionId })));
}

test('shows this device first, with what is known of it and no button to end it', async () => {
  const { rows, buttons } = await open();
  await expect.element(rows.first()).toMatchTextContent(/Chrom.* on .*This device.*Signed in/);
  await expect.element(rows.first().getByRole('button')).not.toBeInTheDocument();
  expect(buttons.all()).toHaveLength(2);
});

test('one session after the other is ended with the keyboard, and the focus is never lost', async () => {
  const { screen, rows, buttons } = await open();
  (buttons.first().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => rows.all().length).toBe(2);
  await expect.element(screen.getByRole('status')).toMatchTextContent(/^Signed out on .+ on /);
  await expect.element(buttons.first()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => rows.all().length).toBe(1);
  await expect.element(screen.getByRole('heading', { name: 'Devices' })).toHaveFocus();
});

test('all others are ended at once with the keyboard, and this one is not', async () => {
  const { screen, rows } = await open();
  (screen.getByRole('button', { name: 'Revoke all others' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Signed out on all other devices.');
  await expect.poll(() => rows.all().length).toBe(1);
  await expect.element(rows.first()).toMatchTextContent(/This device/);
  await expect.element(screen.getByRole('heading', { name: 'Devices' })).toHaveFocus();
});

test('a session that is already gone counts as ended', async () => {
  const { screen, rows, buttons } = await open();
  const [first] = buttons.all();
  await signOutOthers();
  await first?.click();
  await expect.element(screen.getByRole('status')).toMatchTextContent(/^Signed out on .+ on /);
  await expect.poll(() => rows.all().length).toBe(1);
});

test('many devices come in pages', async () => {
  const screen = await openPage(emulator, <SessionList pageSize={2} />);
  const rows = screen.getByRole('listitem');
  await expect.poll(() => rows.all().length).toBe(2);
  await screen.getByRole('button', { name: 'Older' }).click();
  await expect.element(screen.getByText('Page 2 of 2')).toBeVisible();
  await rows.first().getByRole('button').click();
  await expect.element(rows.first()).toMatchTextContent(/This device/);
  await expect.poll(() => rows.all().length).toBe(2);
  await expect.element(screen.getByRole('heading', { name: 'Devices' })).toHaveFocus();
});

test('a session that cannot be ended stays, and it is said why', async () => {
  const { screen, rows, buttons } = await open();
  await emulator.control('POST', 'faults', { method: 'DELETE', status: 500 });
  await buttons.first().click();
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('The server has a problem. Try again in a moment.');
  expect(rows.all()).toHaveLength(3);
  await emulator.control('DELETE', 'faults');
});

test('a list that cannot be fetched can be asked for again', async () => {
  await emulator.control('POST', 'faults', { path: '/v1/account/sessions', status: 403 });
  const screen = await openPage(emulator, <SessionList />);
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  await emulator.control('DELETE', 'faults');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => screen.getByRole('listitem').all().length).toBe(3);
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  await open();
  expect(await accessibilityProblems()).toEqual([]);
});
