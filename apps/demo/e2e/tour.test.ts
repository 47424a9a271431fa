import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, press, reach, type } from './keyboard.ts';
import { codeTo } from './mail.ts';
import { addAccount, sendPassword, welcome } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('the whole page changes its language and its direction, is remembered, and loses nothing typed', async () => {
  const page = await demo.visit();
  await type(page, 'Email', 'ada@example.com');
  await reach(page.getByLabel('Language'));
  await page.keyboard.type('Deutsch');
  await page.getByRole('heading', { name: 'Willkommen zurück' }).waitFor();
  await page.getByRole('heading', { name: 'Konten, die sich fertig anfühlen.' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await field(page, 'E-Mail').inputValue()).toBe('ada@example.com');

  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'تسجيل الدخول' }).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await field(page, 'البريد الإلكتروني').inputValue()).toBe('ada@example.com');

  await page.reload();
  await page.getByRole('button', { name: 'تسجيل الدخول' }).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
});

test('the theme changes, and is remembered', async () => {
  const page = await demo.visit();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await reach(page.getByLabel('Theme'));
  await page.keyboard.type('Dark');
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await expect.poll(background).toBe(dark);
});

test('what is mailed arrives in the inbox beside the page', async () => {
  const page = await demo.visit('/sign-in/email-otp');
  await press(page, 'button', 'Inbox');
  await type(page, 'Email', 'inbox@example.com');
  const sent = codeTo(demo.emulator, 'inbox@example.com');
  await page.keyboard.press('Enter');
  const code = await sent;
  await page.frameLocator('iframe').getByText(new RegExp(code)).first().waitFor();
  await press(page, 'button', 'Close inbox');
  expect(await page.getByRole('button', { name: 'Inbox' }).evaluate((it) => it.matches(':focus'))).toBe(true);
});

test('a link in the inbox leads on in a tab of its own', async () => {
  const page = await demo.visit('/sign-in/magic-url');
  await press(page, 'button', 'Inbox');
  await type(page, 'Email', 'link@example.com');
  await page.keyboard.press('Enter');
  const inbox = page.frameLocator('iframe');
  await press(inbox, 'link', /^link@example\.com/);
  await inbox.frameLocator('iframe').getByText('Hello').waitFor();
  const opening = page.context().waitForEvent('page');
  await press(inbox, 'link', /secret=/);
  const tab = await opening;
  await press(tab, 'button', 'Continue');
  await welcome(tab, 'link@example.com').waitFor();
});

const depths = ['One line, and your colours', 'A part and a field of your own', 'Everything drawn by you'];

test.each(depths)('the sign-in works at every depth: %s', async (depth) => {
  const email = await addAccount(demo.emulator, 'Ada Lovelace');
  const page = await demo.visit('/depths');
  const section = page.getByRole('region', { name: depth });
  await sendPassword(section, email, 'wrong password');
  await section.getByRole('alert').filter({ hasText: 'Wrong email or password.' }).waitFor();
  await sendPassword(section, email);
  await page.getByText('That worked: you are signed in as Ada Lovelace.').waitFor();
  await press(page, 'button', 'Sign out');
  await field(section, 'Email').waitFor();
});

test('who wants to see the account signs in first, and is then where they wanted to go', async () => {
  const email = await addAccount(demo.emulator, 'Grace Hopper');
  const page = await demo.visit('/account/sessions');
  await sendPassword(page, email);
  await page.getByRole('tab', { name: 'Devices', selected: true }).waitFor();
});

test('a dialog signs in over the page, and the focus does not get lost', async () => {
  const email = await addAccount(demo.emulator, 'Mary Somerville');
  const page = await demo.visit('/screens');
  await press(page, 'button', 'Join the club');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await sendPassword(dialog, email);
  await page.getByText('Welcome to the club.', { exact: true }).waitFor();
});
