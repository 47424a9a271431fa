import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, press } from './keyboard.ts';
import { arrive, openSection, sendPassword, signOut, welcome } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('a second browser appears among the devices, is revoked, and is signed out', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Ada Lovelace');
  const other = await demo.visit();
  await sendPassword(other, email);
  await welcome(other, 'Ada Lovelace').waitFor();

  await page.reload();
  await openSection(page, 'Devices');
  const devices = page.getByRole('tabpanel', { name: 'Devices' }).getByRole('listitem');
  await expect.poll(() => devices.count()).toBe(2);
  await page.getByText('This device').waitFor();
  await press(page, 'button', /^Revoke .* on /);
  await page.getByText(/^Signed out on /).waitFor();
  await expect.poll(() => devices.count()).toBe(1);

  await press(other, 'link', 'Account');
  await other.reload();
  await field(other, 'Email').waitFor();
});

test('all other devices are revoked at once', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Grace Hopper');
  for (const other of [await demo.visit(), await demo.visit()]) {
    await sendPassword(other, email);
    await welcome(other, 'Grace Hopper').waitFor();
  }
  await page.reload();
  await openSection(page, 'Devices');
  await press(page, 'button', 'Revoke all others');
  await page.getByText('Signed out on all other devices.').waitFor();
  const devices = page.getByRole('tabpanel', { name: 'Devices' }).getByRole('listitem');
  await expect.poll(() => devices.count()).toBe(1);
});

test('signing out in one tab signs out the other', async () => {
  const page = await demo.visit();
  await arrive(page, demo.emulator, 'Mary Somerville');
  const tab = await demo.visit('/account/profile', page.context());
  await tab.getByRole('tab', { name: 'Profile', selected: true }).waitFor();
  await signOut(page, 'Mary Somerville');
  await field(tab, 'Email').waitFor();
  expect(await tab.getByText('Mary Somerville').count()).toBe(0);
});
