import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, press, type } from './keyboard.ts';
import { addAccount, alert, password, sendPassword, signOut, welcome } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('somebody signs up, stays signed in over a reload, signs out and in again', async () => {
  const page = await demo.visit();
  await press(page, 'link', 'Create account');
  await page.getByRole('heading', { name: 'Create your account' }).waitFor();
  await type(page, 'Name', 'Grace Hopper');
  await type(page, 'Email', 'grace@example.com');
  await type(page, 'Password', password);
  await page.keyboard.press('Enter');
  await welcome(page, 'Grace Hopper').waitFor();
  await page.waitForURL(new URL('/', demo.url).href);

  await page.reload();
  await welcome(page, 'Grace Hopper').waitFor();

  await signOut(page, 'Grace Hopper');
  await sendPassword(page, 'grace@example.com');
  await welcome(page, 'Grace Hopper').waitFor();
});

test('a wrong password gets words, and nothing typed is lost', async () => {
  const email = await addAccount(demo.emulator, 'Ada Lovelace');
  const page = await demo.visit();
  await sendPassword(page, email, 'wrong password');
  await alert(page, 'Wrong email or password.').waitFor();
  expect(await field(page, 'Email').inputValue()).toBe(email);
  expect(await field(page, 'Password').inputValue()).toBe('wrong password');

  await type(page, 'Password', password);
  await page.keyboard.press('Enter');
  await welcome(page, 'Ada Lovelace').waitFor();
});

test('a taken email and a short password get words; the email travels from form to form', async () => {
  const email = await addAccount(demo.emulator, 'Mary Somerville');
  const page = await demo.visit();
  await type(page, 'Email', email);
  await press(page, 'link', 'Create account');
  await type(page, 'Name', 'Mary');
  expect(await field(page, 'Email').inputValue()).toBe(email);
  await type(page, 'Password', 'short');
  await page.keyboard.press('Enter');
  await page.getByText('Use at least 8 characters.').waitFor();

  await type(page, 'Password', password);
  await page.keyboard.press('Enter');
  await page.getByText('There is already an account with this email.').waitFor();
  expect(await field(page, 'Name').inputValue()).toBe('Mary');
  expect(await field(page, 'Email').inputValue()).toBe(email);
  expect(await field(page, 'Password').inputValue()).toBe(password);

  await press(page, 'link', 'Sign in');
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  expect(await field(page, 'Email').inputValue()).toBe(email);
});

test('after a problem of the server, Enter tries once more', async () => {
  const email = await addAccount(demo.emulator, 'Emmy Noether');
  const page = await demo.visit();
  demo.emulator.faults.add({ path: '/v1/account/sessions/email', status: 500, count: 1 });
  await sendPassword(page, email);
  await alert(page, 'The server has a problem.').waitFor();
  await page.keyboard.press('Enter');
  await welcome(page, 'Emmy Noether').waitFor();
});
