import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo, tabTo } from './demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 60_000);
afterAll(() => demo.close());

const password = 'correct horse battery';

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const welcome = (page: Page, name: string) => page.getByRole('heading', { name: `Welcome, ${name}` });

async function signUp(page: Page, email: string, name = 'Ada Lovelace') {
  await page.getByRole('link', { name: 'Create account' }).click();
  await field(page, 'Name').fill(name);
  await field(page, 'Email').fill(email);
  await field(page, 'Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await welcome(page, name).waitFor();
}

test('someone with a keyboard alone signs up, stays signed in over a reload, signs out and in again', async () => {
  const page = await demo.visit();
  await field(page, 'Email').waitFor();
  await tabTo(page, 'Create account');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Create your account' }).waitFor();
  await tabTo(page, 'Name');
  await page.keyboard.type('Grace Hopper');
  await tabTo(page, 'Email');
  await page.keyboard.type('grace@example.com');
  await tabTo(page, 'Password');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await welcome(page, 'Grace Hopper').waitFor();

  await page.reload();
  await welcome(page, 'Grace Hopper').waitFor();

  await tabTo(page, 'Account menu of Grace Hopper');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await tabTo(page, 'Sign out');
  await page.keyboard.press('Enter');

  await field(page, 'Email').waitFor();
  await tabTo(page, 'Email');
  await page.keyboard.type('grace@example.com');
  await tabTo(page, 'Password');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await welcome(page, 'Grace Hopper').waitFor();
}, 60_000);

test('the account page shows name, sessions and preferences, and keeps what is changed', async () => {
  const page = await demo.visit();
  await signUp(page, 'ada@example.com');
  await page.getByText('This device').waitFor();

  await field(page, 'Name').fill('Ada King');
  await page.getByRole('button', { name: 'Save' }).click();
  await welcome(page, 'Ada King').waitFor();
  await page.getByLabel('Send me the newsletter').click();
  await page.getByLabel('Week starts on').selectOption('Sunday');
  await page.getByRole('status').filter({ hasText: 'Saved.' }).nth(1).waitFor();

  await page.reload();
  await welcome(page, 'Ada King').waitFor();
  expect(await page.getByLabel('Send me the newsletter').isChecked()).toBe(true);
  expect(await page.getByLabel('Week starts on').inputValue()).toBe('sunday');
}, 60_000);

test('a taken email, a short password and a wrong password each get words, and nothing typed is lost', async () => {
  const earlier = await demo.visit();
  await signUp(earlier, 'taken@example.com');

  const page = await demo.visit();
  await field(page, 'Email').fill('taken@example.com');
  await field(page, 'Password').fill('wrong password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').filter({ hasText: 'Wrong email or password.' }).waitFor();
  expect(await field(page, 'Email').inputValue()).toBe('taken@example.com');
  expect(await field(page, 'Password').inputValue()).toBe('wrong password');

  await page.getByRole('link', { name: 'Create account' }).click();
  await field(page, 'Name').fill('Ada');
  expect(await field(page, 'Email').inputValue()).toBe('taken@example.com');
  await field(page, 'Password').fill('short');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByText('Use at least 8 characters.').waitFor();

  await field(page, 'Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByText(/already/).waitFor();
  expect(await field(page, 'Name').inputValue()).toBe('Ada');
  expect(await field(page, 'Email').inputValue()).toBe('taken@example.com');
  expect(await field(page, 'Password').inputValue()).toBe(password);
}, 60_000);

test('a server that stops gets words, before and after the page has loaded', async () => {
  const doomed = await openDemo();
  try {
    const page = await doomed.visit();
    await field(page, 'Email').fill('ada@example.com');
    await field(page, 'Password').fill(password);
    await doomed.emulator.close();

    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'The server cannot be reached.' }).waitFor();
    expect(await field(page, 'Email').inputValue()).toBe('ada@example.com');
    expect(await field(page, 'Password').inputValue()).toBe(password);

    await page.reload();
    await page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  } finally {
    await doomed.close();
  }
}, 60_000);
