import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, press, reach, type } from './keyboard.ts';
import { addAccount, alert, arrive, openSection, password, sendPassword, signOut, welcome } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('the first page shows name, devices and preferences, and keeps what is changed', async () => {
  const page = await demo.visit();
  await arrive(page, demo.emulator, 'Ada Lovelace');
  await page.getByText('This device').waitFor();
  await type(page, 'Name', 'Ada King');
  await page.keyboard.press('Enter');
  await welcome(page, 'Ada King').waitFor();
  await reach(page.getByLabel('Send me the newsletter'));
  await page.keyboard.press('Space');
  await reach(page.getByLabel('Week starts on'));
  // The change before is said to be saved, too.
  const saved = page.waitForResponse((answer) => answer.request().postData()?.includes('sunday') ?? false);
  await page.keyboard.type('Sunday');
  await saved;
  await page.getByRole('status').filter({ hasText: 'Saved.' }).nth(1).waitFor();

  await page.reload();
  await welcome(page, 'Ada King').waitFor();
  expect(await page.getByLabel('Send me the newsletter').isChecked()).toBe(true);
  expect(await page.getByLabel('Week starts on').inputValue()).toBe('sunday');
});

test('a new name shows everywhere', async () => {
  const page = await demo.visit();
  await arrive(page, demo.emulator, 'Grace Hopper');
  await openSection(page, 'Profile');
  await type(page, 'Name', 'Amazing Grace');
  await page.keyboard.press('Enter');
  await page.getByText('Saved.').waitFor();
  await page.getByRole('button', { name: 'Account menu of Amazing Grace' }).waitFor();
});

test('a new email takes the current password, and signs in from then on', async () => {
  const page = await demo.visit();
  await arrive(page, demo.emulator, 'Mary Somerville');
  await openSection(page, 'Email');
  await type(page, 'Email', 'mary@example.org');
  await type(page, 'Current password', 'wrong password');
  await page.keyboard.press('Enter');
  await page.getByText('This is not your current password.').waitFor();
  expect(await field(page, 'Email').inputValue()).toBe('mary@example.org');
  await type(page, 'Current password', password);
  await page.keyboard.press('Enter');
  await page.getByText('Your email address has been changed.').waitFor();

  await signOut(page, 'Mary Somerville');
  await sendPassword(page, 'mary@example.org');
  await page.getByRole('tab', { name: 'Email', selected: true }).waitFor();
});

test('a new password takes the current one, and signs in from then on', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Emmy Noether');
  await openSection(page, 'Password');
  await type(page, 'Current password', password);
  await type(page, 'New password', 'staple battery horse');
  await page.keyboard.press('Enter');
  await page.getByText('Your password has been changed.').waitFor();

  await signOut(page, 'Emmy Noether');
  await sendPassword(page, email);
  await alert(page, 'Wrong email or password.').waitFor();
  await sendPassword(page, email, 'staple battery horse');
  await page.getByRole('tab', { name: 'Password', selected: true }).waitFor();
});

test('an account elsewhere is linked, and unlinked', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Sophie Germain');
  await openSection(page, 'Linked accounts');
  await press(page, 'button', 'Link GitHub');
  await reach(page.getByText('Somebody else'));
  await page.keyboard.press('Enter');
  await type(page, 'Name', 'Sophie Germain');
  await type(page, 'Email', email);
  await page.keyboard.press('Enter');

  await press(page, 'button', 'Unlink GitHub');
  await page.getByText('GitHub is no longer linked.').waitFor();
  await page.getByText('Nothing is linked yet.').waitFor();
});

test('this device is registered for messages, and removed again', async () => {
  const page = await demo.visit();
  await arrive(page, demo.emulator, 'Hypatia');
  await openSection(page, 'Notifications');
  await page.getByText('No device gets push messages yet.').waitFor();
  await press(page, 'button', 'Notify this device');
  await page.getByText('This device gets push messages now.').waitFor();
  await press(page, 'button', /^Remove /);
  await page.getByText(/ gets no more push messages\.$/).waitFor();
});

test('preferences are written as a list, and read as JSON', async () => {
  const page = await demo.visit();
  await arrive(page, demo.emulator, 'Maryam Mirzakhani');
  await openSection(page, 'Preferences');
  await press(page, 'button', 'Add');
  await type(page, 'Key', 'colour');
  await type(page, 'Value', 'blue');
  await page.keyboard.press('Enter');
  await page.getByText('Saved.').waitFor();
  await page.reload();
  await field(page, 'Key').waitFor();
  expect(await field(page, 'Value').inputValue()).toBe('blue');
  await press(page, 'button', 'Edit as JSON');
  await page.getByText('"colour": "blue"').waitFor();
});

test('what this server does not have is said', async () => {
  const page = await demo.visit();
  await arrive(page, demo.emulator, 'Lise Meitner');
  await openSection(page, 'Activity');
  await page.getByText('This server keeps no activity log.').waitFor();
  await openSection(page, 'Apps with access');
  await page.getByText('No app has access.').waitFor();
});

test('a blocked account is signed out, and does not get in any more', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Rosalind Franklin');
  await openSection(page, 'Danger zone');
  await press(page, 'button', 'Block account');
  await type(page, `Type ${email} to confirm`, email);
  await page.keyboard.press('Enter');
  await field(page, 'Password').waitFor();
  await sendPassword(page, email);
  await page.getByRole('heading', { name: 'This account cannot be used' }).waitFor();
  await press(page, 'button', 'Use another account');
  await sendPassword(page, await addAccount(demo.emulator, 'Katherine Johnson'));
  await page.getByRole('tab', { name: 'Danger zone', selected: true }).waitFor();
});
