import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { press, reach, type } from './keyboard.ts';
import { codeTo, linkTo } from './mail.ts';
import { arrive, openSection, password } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('a link in a mail confirms the email, also for the tab that asked', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Ada Lovelace');
  await openSection(page, 'Email');
  await page.getByText('Not confirmed').waitFor();
  const link = linkTo(demo.emulator, email);
  await press(page, 'button', 'Send link');
  await page.getByText(`We have sent a link to ${email}.`).waitFor();

  const tab = await demo.visit(await link, page.context());
  await tab.getByRole('heading', { name: 'Confirm your email' }).waitFor();
  expect(tab.url()).not.toContain('secret');
  await press(tab, 'button', 'Continue');
  await tab.getByRole('heading', { name: 'Your email is confirmed' }).waitFor();
  await press(tab, 'link', 'Continue');
  await tab.getByText('Confirmed', { exact: true }).waitFor();
});

test('a link that was used has nothing left to do', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Grace Hopper');
  await openSection(page, 'Email');
  const sent = linkTo(demo.emulator, email);
  await press(page, 'button', 'Send link');
  const link = await sent;
  await page.goto(link);
  await press(page, 'button', 'Continue');
  await page.getByRole('heading', { name: 'Your email is confirmed' }).waitFor();
  await page.goto(link);
  await page.getByRole('heading', { name: 'Your email is confirmed' }).waitFor();
});

test('a code in a mail confirms the email', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Mary Somerville');
  await press(page, 'link', 'Screens');
  const screen = page.getByRole('region', { name: 'An email address, confirmed by a code' });
  const sent = codeTo(demo.emulator, email);
  await press(screen, 'button', 'Send code');
  await type(screen, 'Verification code', await sent);
  await screen.getByText('Confirmed. Thank you.').waitFor();
});

test('a phone number is added, and a code confirms it', async () => {
  const page = await demo.visit();
  await arrive(page, demo.emulator, 'Emmy Noether');
  await openSection(page, 'Phone');
  await reach(page.getByLabel('Country'));
  await page.keyboard.type('Germany');
  await type(page, 'Phone number', '0151 23456789');
  await type(page, 'Current password', password);
  await page.keyboard.press('Enter');
  await page.getByText('Not confirmed').waitFor();

  const sent = codeTo(demo.emulator, '+4915123456789');
  await press(page, 'button', 'Send code');
  await type(page, 'Verification code', await sent);
  await page.getByText('Confirmed. Thank you.').waitFor();
});

test('a link that has expired says so, and leads to a new one', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Sophie Germain');
  await openSection(page, 'Email');
  const sent = linkTo(demo.emulator, email);
  await press(page, 'button', 'Send link');
  const link = await sent;
  demo.emulator.clock.advance(3601);
  await page.clock.setSystemTime(demo.emulator.clock.now());
  await page.goto(link);
  await press(page, 'button', 'Continue');
  await page.getByRole('heading', { name: 'This link has expired' }).waitFor();
  await press(page, 'link', 'Ask for a new link');
  await page.getByRole('tab', { name: 'Email', selected: true }).waitFor();
});
