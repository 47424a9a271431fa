import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemo, tabTo } from './demo.ts';

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
  demo = await openDemo();
}, 60_000);
afterAll(() => demo.close());

const password = 'correct horse battery';

async function signUp(page: Page, { name = 'Ada Lovelace', email }: { name?: string; email: string }) {
  await page
    .getByRole('link', { name: 'Create account' })
    .or(page.getByRole('button', { name: 'Create account' }))
    .first()
    .click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('heading', { name: `Welcome, ${name}` }).waitFor();
}

test('someone with a keyboard alone signs up, stays signed in over a reload, signs out and in again', async () => {
  const page = await demo.visit();
  await page.getByLabel('Email').waitFor();

  await tabTo(page, 'Create account');
  await page.keyboard.press('Enter');
  await page.getByLabel('Name').waitFor();
  await tabTo(page, 'Name');
  await page.keyboard.type('Grace Hopper');
  await page.keyboard.press('Tab');
  await page.keyboard.type('grace@example.com');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Welcome, Grace Hopper' }).waitFor();

  await page.reload();
  await page.getByRole('heading', { name: 'Welcome, Grace Hopper' }).waitFor();

  await tabTo(page, /account/i);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');

  await page.getByLabel('Email').waitFor();
  await tabTo(page, 'Email');
  await page.keyboard.type('grace@example.com');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Welcome, Grace Hopper' }).waitFor();
}, 60_000);

test('the account page shows the name, this session and the preferences, and keeps what is changed', async () => {
  const page = await demo.visit();
  await signUp(page, { email: 'ada@example.com' });

  await page.getByLabel('Name').fill('Ada King');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Welcome, Ada King' }).waitFor();
  await page.getByText('This device').waitFor();
  await page.getByLabel('Send me the newsletter').check();
  await page.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();

  await page.reload();
  await page.getByRole('heading', { name: 'Welcome, Ada King' }).waitFor();
  expect(await page.getByLabel('Send me the newsletter').isChecked()).toBe(true);
}, 60_000);

test('a taken email, a short password, a wrong password and a stopped server each get words, and nothing typed is lost', async () => {
  const first = await demo.visit();
  await signUp(first, { email: 'taken@example.com' });
  await first.context().close();

  const page = await demo.visit();
  const message = page.getByRole('alert').filter({ hasText: /\S/ });
  await page.getByLabel('Email').fill('taken@example.com');
  await page.getByLabel('Password', { exact: true }).fill('wrong password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await message.first().waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe('taken@example.com');
  expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('wrong password');
}, 60_000);
