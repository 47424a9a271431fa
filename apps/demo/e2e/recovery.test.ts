import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, press, type } from './keyboard.ts';
import { codeTo, linkTo } from './mail.ts';
import { addAccount, alert, password, sendPassword, welcome } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('a link in a mail sets a new password, and the new one alone signs in', async () => {
  const email = await addAccount(demo.emulator, 'Ada Lovelace');
  const page = await demo.visit();
  await type(page, 'Email', email);
  await press(page, 'link', 'Forgot password?');
  await page.getByRole('heading', { name: 'Forgot your password?' }).waitFor();
  expect(await field(page, 'Email').inputValue()).toBe(email);
  const link = linkTo(demo.emulator, email);
  await press(page, 'button', 'Reset password');
  await page.getByRole('heading', { name: 'Check your inbox' }).waitFor();

  await page.goto(await link);
  await page.getByRole('heading', { name: 'Set a new password' }).waitFor();
  expect(page.url()).not.toContain('secret');
  await type(page, 'New password', 'short');
  await page.keyboard.press('Enter');
  await page.getByText('Use at least 8 characters.').waitFor();
  await type(page, 'New password', 'staple battery horse');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your password is changed' }).waitFor();

  await press(page, 'link', 'Sign in');
  await sendPassword(page, email, password);
  await alert(page, 'Wrong email or password.').waitFor();
  await sendPassword(page, email, 'staple battery horse');
  await welcome(page, 'Ada Lovelace').waitFor();
});

test('a link that was used says so, and leads to a new one', async () => {
  const email = await addAccount(demo.emulator, 'Grace Hopper');
  const page = await demo.visit('/sign-in/recovery');
  await type(page, 'Email', email);
  const sent = linkTo(demo.emulator, email);
  await page.keyboard.press('Enter');
  const link = await sent;
  for (const secret of ['staple battery horse', 'horse staple battery']) {
    await page.goto(link);
    await type(page, 'New password', secret);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Your password is changed|does not work/ }).waitFor();
  }
  await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
  await press(page, 'button', 'Ask for a new link');
  await page.getByRole('heading', { name: 'Forgot your password?' }).waitFor();
});

test('an address without an account gets words, and stays typed', async () => {
  const page = await demo.visit('/sign-in/recovery');
  await type(page, 'Email', 'nobody@example.com');
  await page.keyboard.press('Enter');
  await page.getByText('There is no such account.').waitFor();
  expect(await field(page, 'Email').inputValue()).toBe('nobody@example.com');
  await press(page, 'link', 'Back to sign in');
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  expect(await field(page, 'Email').inputValue()).toBe('nobody@example.com');
});

test('a code in a mail sets a new password', async () => {
  const email = await addAccount(demo.emulator, 'Mary Somerville');
  const page = await demo.visit('/screens');
  const screen = page.getByRole('region', { name: 'A new password by a code, without a link' });
  await type(screen, 'Email', email);
  const sent = codeTo(demo.emulator, email);
  await page.keyboard.press('Enter');
  await type(screen, 'Verification code', await sent);
  await type(screen, 'New password', 'staple battery horse');
  await page.keyboard.press('Enter');
  await screen.getByRole('heading', { name: 'Your password is changed' }).waitFor();

  await press(screen, 'link', 'Sign in');
  await sendPassword(page, email, 'staple battery horse');
  await welcome(page, 'Mary Somerville').waitFor();
});

test('who has to change the password is told how, and gets in with a new one', async () => {
  const email = 'due@example.com';
  await demo.emulator.seed({ users: [{ name: 'Due', email, password, passwordReset: true }] });
  const page = await demo.visit();
  await sendPassword(page, email);
  await page.getByRole('heading', { name: 'Your password has to be changed' }).waitFor();

  const fresh = await demo.visit('/sign-in/recovery');
  await type(fresh, 'Email', email);
  const link = linkTo(demo.emulator, email);
  await fresh.keyboard.press('Enter');
  await fresh.goto(await link);
  await type(fresh, 'New password', 'staple battery horse');
  await fresh.keyboard.press('Enter');
  await press(fresh, 'link', 'Sign in');
  await sendPassword(fresh, email, 'staple battery horse');
  await welcome(fresh, 'Due').waitFor();
});
