import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, press, reach, type } from './keyboard.ts';
import { codeTo } from './mail.ts';
import { addAccount, welcome } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

const code = (page: Page) => field(page, 'Verification code');

/** Any code but this one. */
const otherThan = (right: string) => (right === '000000' ? '111111' : '000000');

test('a code by email: a wrong one is said at the field, the right one signs in without another key', async () => {
  const email = await addAccount(demo.emulator, 'Ada Lovelace');
  const page = await demo.visit();
  await type(page, 'Email', email);
  await press(page, 'link', 'Continue with a code by email');
  await page.getByRole('heading', { name: 'Sign in with a code' }).waitFor();
  expect(await field(page, 'Email').inputValue()).toBe(email);
  const sent = codeTo(demo.emulator, email);
  await press(page, 'button', 'Send code');
  const right = await sent;
  await type(page, 'Verification code', otherThan(right));
  await page.getByText('This code is wrong or has expired.').waitFor();
  await type(page, 'Verification code', right);
  await welcome(page, 'Ada Lovelace').waitFor();
});

test('a code can be sent again, after a while', async () => {
  const email = await addAccount(demo.emulator, 'Grace Hopper');
  const page = await demo.visit('/sign-in/email-otp');
  await page.clock.install();
  await type(page, 'Email', email);
  const first = codeTo(demo.emulator, email);
  await page.keyboard.press('Enter');
  await first;
  await page.getByText('You can send it again in').waitFor();
  await press(page, 'button', 'Resend');
  expect(demo.emulator.inbox.all(email)).toHaveLength(1);

  await page.clock.runFor(60_000);
  await page.getByText('Nothing came?').waitFor();
  const second = codeTo(demo.emulator, email);
  await press(page, 'button', 'Resend');
  await page.getByText('Sent again.').waitFor();
  await type(page, 'Verification code', await second);
  await welcome(page, 'Grace Hopper').waitFor();
});

test('another address can be used, and what was typed is still there', async () => {
  const page = await demo.visit('/sign-in/email-otp');
  await type(page, 'Email', 'typo@example.con');
  await page.keyboard.press('Enter');
  await code(page).waitFor();
  await press(page, 'button', 'Use another email');
  expect(await field(page, 'Email').inputValue()).toBe('typo@example.con');
  await type(page, 'Email', 'no.typo@example.com');
  const sent = codeTo(demo.emulator, 'no.typo@example.com');
  await page.keyboard.press('Enter');
  await type(page, 'Verification code', await sent);
  await welcome(page, 'no.typo@example.com').waitFor();
});

test('a phone number as it is written at home, in a country that is chosen by its name', async () => {
  const page = await demo.visit();
  await press(page, 'link', 'Continue with your phone');
  await reach(page.getByLabel('Country'));
  await page.keyboard.type('Germany');
  await type(page, 'Phone number', '0151 23456789');
  const sent = codeTo(demo.emulator, '+4915123456789');
  await page.keyboard.press('Enter');
  await page.getByText('+4915123456789').waitFor();
  await type(page, 'Verification code', await sent);
  await welcome(page, '+4915123456789').waitFor();
});

test('a pasted number with its country code chooses the country', async () => {
  const page = await demo.visit('/sign-in/phone-otp');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Country').waitFor();
  await page.evaluate(() => navigator.clipboard.writeText(' +44 (0)20 7946-0018 '));
  await reach(field(page, 'Phone number'));
  await page.keyboard.press('ControlOrMeta+V');
  expect(await page.getByLabel('Country').inputValue()).toBe('GB');
  const sent = codeTo(demo.emulator, '+442079460018');
  await press(page, 'button', 'Send code');
  await type(page, 'Verification code', await sent);
  await welcome(page, '+442079460018').waitFor();
});

test('a number that cannot be gets words at its field', async () => {
  const page = await demo.visit('/sign-in/phone-otp');
  await type(page, 'Phone number', '12');
  await page.keyboard.press('Enter');
  await page.getByText('Choose your country and enter the number').waitFor();
  expect(await field(page, 'Phone number').inputValue()).toBe('12');
});
