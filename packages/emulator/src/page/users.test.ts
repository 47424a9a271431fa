import { expect, test } from 'vitest';
import { clipboard, setStage } from '../testing/open-page.ts';
import { PATIENT } from '../testing/patience.ts';
import { signIn } from '../testing/sign-in.ts';

const stage = setStage();

test('someone who signs up appears, and is found', async () => {
  const page = await stage.show('users');
  await stage.account.create({
    userId: 'grace',
    email: 'grace@example.com',
    password: 'compilers',
    name: 'Grace',
  });
  await page.getByRole('link', { name: /Grace/ }).waitFor();
  await page.getByLabel('Search users').fill('lovelace');
  await page.getByText('1 user', { exact: true }).waitFor();
  expect(await page.getByRole('link', { name: /Grace/ }).count()).toBe(0);
});

test('a session is seen as it begins, and ended', async () => {
  const page = await stage.show('users/ada');
  await page.getByText('Not signed in anywhere.').waitFor();
  const signedIn = await signIn(stage.emulator, 'ada@example.com', 'analytical');
  await page.getByRole('button', { name: /^End the session of/ }).click();
  await page.getByText('Not signed in anywhere.').waitFor();
  await expect(signedIn.account.get()).rejects.toMatchObject({ code: 401 });
});

test('the code of the authenticator app is shown, copied and renewed', async () => {
  const page = await stage.show('users/ada');
  const digits = page.locator('.code-digits');
  await page.getByRole('button', { name: 'Copy the authenticator code' }).click();
  const copied = await clipboard(page);
  expect((await digits.textContent())?.replace(' ', '')).toBe(copied);
  expect(copied).toMatch(/^\d{6}$/);
  stage.emulator.clock.advance(3600);
  await expect.poll(() => digits.textContent(), PATIENT).not.toBe(`${copied.slice(0, 3)} ${copied.slice(3)}`);
});

test('a user is deleted after a question', async () => {
  const page = await stage.show('users/ada');
  await page.getByRole('button', { name: 'Delete user…' }).click();
  await page
    .getByRole('dialog', { name: 'Delete Ada Lovelace?' })
    .getByRole('button', { name: 'Cancel' })
    .click();
  expect((await stage.emulator.exportSeed()).users).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete user…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete user' }).click();
  await page.getByText('No users').waitFor();
  expect((await stage.emulator.exportSeed()).users).toEqual([]);
});
