import type { Emulator } from '@appwrite-kit/emulator';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { addAccount, password } from './steps.ts';

let demo: Demo;
let context: BrowserContext;
const violations: string[] = [];

/** As strict as it gets: nothing inline, nothing from elsewhere but the API, and no text that becomes markup or script. */
const policyFor = ({ endpoint }: Emulator) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${new URL(endpoint).origin}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

beforeAll(async () => {
  demo = await openDemo();
  const policy = policyFor(demo.emulator);
  context = await demo.browser.newContext();
  await context.route(`${demo.url}**`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  // An answer that comes by way of the test is from nowhere, for a browser, and may not speak to this machine.
  await context.grantPermissions(['local-network-access']);
  await context.exposeFunction('reportViolation', (violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = violation;
      const report: (text: string) => void = Reflect.get(window, 'reportViolation');
      report([violatedDirective, blockedURI, sourceFile, lineNumber, sample].join(' '));
    });
  });
});
afterAll(() => demo.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

test('the policy is in force', async () => {
  // The browser complains of this, as it should, so the page is none of the demo's.
  const page = await context.newPage();
  await page.goto(demo.url);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => violations.splice(0)).toEqual([expect.stringContaining('style-src')]);
});

test.each([
  ['', 'Email'],
  ['sign-in/sign-up', 'Name'],
  ['sign-in/magic-url', 'Email'],
  ['sign-in/email-otp', 'Email'],
  ['sign-in/phone-otp', 'Phone number'],
  ['sign-in/recovery', 'Email'],
])('nothing on /%s is against the policy, errors included', async (path, label) => {
  const page = await demo.visit(path, context);
  await page.getByLabel(label, { exact: true }).fill('1');
  await page.keyboard.press('Enter');
  await page.locator('[aria-invalid=true]').first().waitFor();
  expect(violations).toEqual([]);
});

test('a country is chosen within the policy', async () => {
  const page = await demo.visit('sign-in/phone-otp', context);
  await page.getByRole('combobox', { name: 'Country' }).selectOption('FR');
  expect(violations).toEqual([]);
});

test('a dialog opens and closes within the policy', async () => {
  const page = await demo.visit('screens', context);
  await press(page, 'Join the club');
  await page.getByRole('dialog').getByLabel('Email', { exact: true }).fill('ada@example.com');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(violations).toEqual([]);
});

test('every setting, the menu and the QR code are shown within the policy', async () => {
  const page = await demo.visit('', context);
  const name = 'Ada Lovelace';
  await page.getByLabel('Email', { exact: true }).fill(await addAccount(demo.emulator, name));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await press(page, `Account menu of ${name}`);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Account', exact: true }).click();
  const tabs = page.getByRole('tab');
  await tabs.first().waitFor();
  for (const tab of await tabs.all()) {
    await tab.click();
    await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
  }
  await press(page, 'Block account');
  await page.getByRole('dialog').getByRole('textbox').fill('no');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Two-step verification' }).click();
  await press(page, 'Set up authenticator app');
  await page.getByRole('img', { name: /QR code/ }).waitFor();
  expect(violations).toEqual([]);
});
