import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, press, type } from './keyboard.ts';
import { linkTo } from './mail.ts';
import { addAccount, signOut, welcome } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** Somebody who has asked for a link, and the link that came. */
async function askForLink(name: string) {
  const email = await addAccount(demo.emulator, name);
  const page = await demo.visit();
  await press(page, 'link', 'Continue with a link by email');
  await heading(page, 'Sign in with a link').waitFor();
  await type(page, 'Email', email);
  const link = linkTo(demo.emulator, email);
  await page.keyboard.press('Enter');
  await heading(page, 'Check your inbox').waitFor();
  return { page, email, link: await link };
}

test('the link signs in on a click, and its secret is gone from the address by then', async () => {
  const { page, link } = await askForLink('Ada Lovelace');
  await page.goto(link);
  await heading(page, 'Sign in').waitFor();
  expect(page.url()).not.toContain('secret');
  await press(page, 'button', 'Continue');
  await welcome(page, 'Ada Lovelace').waitFor();
});

test('the link signs in where it was asked for, too, when it is opened in another tab', async () => {
  const { page, link } = await askForLink('Grace Hopper');
  const tab = await demo.visit(link, page.context());
  await press(tab, 'button', 'Continue');
  await welcome(tab, 'Grace Hopper').waitFor();
  await welcome(page, 'Grace Hopper').waitFor();
});

test('an address that is new gets an account', async () => {
  const page = await demo.visit('/sign-in/magic-url');
  await type(page, 'Email', 'new@example.com');
  const link = linkTo(demo.emulator, 'new@example.com');
  await page.keyboard.press('Enter');
  await page.goto(await link);
  await press(page, 'button', 'Continue');
  await welcome(page, 'new@example.com').waitFor();
});

test('a link that was used says so, and leads to a new one', async () => {
  const { page, email, link } = await askForLink('Mary Somerville');
  await page.goto(link);
  await press(page, 'button', 'Continue');
  await welcome(page, 'Mary Somerville').waitFor();
  await signOut(page, 'Mary Somerville');

  await page.goto(link);
  await press(page, 'button', 'Continue');
  await heading(page, 'This link does not work any more').waitFor();
  await press(page, 'button', 'Ask for a new link');
  await type(page, 'Email', email);
  const fresh = linkTo(demo.emulator, email);
  await page.keyboard.press('Enter');
  await page.goto(await fresh);
  await press(page, 'button', 'Continue');
  await welcome(page, 'Mary Somerville').waitFor();
});

test('a link that has expired says so', async () => {
  const { page, link } = await askForLink('Emmy Noether');
  demo.emulator.clock.advance(3601);
  await page.clock.setSystemTime(demo.emulator.clock.now());
  await page.goto(link);
  await press(page, 'button', 'Continue');
  await heading(page, 'This link has expired').waitFor();
  await press(page, 'button', 'Ask for a new link');
  await field(page, 'Email').waitFor();
});
