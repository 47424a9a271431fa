import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { ActivityLog } from './activity-log.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
afterAll(() => emulator.stop());

describe('on a server that keeps a log', () => {
  beforeAll(async () => {
    emulator = await startEmulator({ compat: '1.9' });
    return () => emulator.stop();
  });
  beforeEach(() => startAfresh(emulator));

  async function open() {
    const account = await seedSignedIn(emulator);
    await account.updateName({ name: 'Countess' });
    const screen = await openPage(emulator, <ActivityLog pageSize={2} />);
    const rows = screen.getByRole('listitem');
    await expect.poll(() => rows.all().length).toBe(2);
    return { screen, rows };
  }

  test('tells what happened, newest first, page by page', async () => {
    const { screen, rows } = await open();
    await expect.element(rows.first()).toMatchTextContent(/^Account changed.*Chrom.* on /);
    await expect.element(rows.last()).toMatchTextContent(/^Signed in/);
    await screen.getByRole('button', { name: 'Older' }).click();
    await expect.element(screen.getByText('Page 2 of 2')).toBeVisible();
    await expect.element(rows.first()).toMatchTextContent(/^Account created/);
    await screen.getByRole('button', { name: 'Newer' }).click();
    await expect.element(rows.first()).toMatchTextContent(/^Account changed/);
  });

  test('says so when it cannot be fetched, and asks again', async () => {
    await seedSignedIn(emulator);
    await emulator.control('POST', 'faults', { path: '/v1/account/logs', status: 403 });
    const screen = await openPage(emulator, <ActivityLog />);
    await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    await emulator.control('DELETE', 'faults');
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByText('Signed in')).toBeVisible();
  });

  test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
    look(appearance);
    await open();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('on a server that keeps none', () => {
  beforeAll(async () => {
    emulator = await startEmulator();
  });

  test('says so', async () => {
    await startAfresh(emulator);
    await seedSignedIn(emulator);
    const screen = await openPage(emulator, <ActivityLog />);
    await expect.element(screen.getByText('This server keeps no activity log.')).toBeVisible();
    await expect.element(screen.getByRole('alert')).toBeEmptyDOMElement();
  });
});
