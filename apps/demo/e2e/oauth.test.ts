import { launchOptions } from '@appwrite-kit/testing/chromium';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, press, type } from './keyboard.ts';
import { appCode, password } from './steps.ts';

const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const identity = { id: '42', email: 'mary@example.com', verified: true, name: 'Mary Jackson' };
const project = {
  oauth: {
    github: { enabled: true, consent: 'ask' as const, identity },
    google: { enabled: false },
  },
};

const atProvider = (page: Page) => page.getByRole('heading', { name: /with GitHub$/ });
const secrets = /secret|userId|oauth_state|auth-view|error/;

describe.each([
  { where: 'with an address for each view', page: 'demo', done: 'Welcome, Mary Jackson' },
  { where: 'in memory', page: 'inMemory', done: 'You are signed in as Mary Jackson' },
] as const)('with a provider, $where', ({ page: served, done }) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await openDemo({ project }, served);
  });
  afterAll(() => demo.close());

  const signedIn = (page: Page) => page.getByRole('heading', { name: done }).waitFor();

  async function leave(page: Page) {
    await press(page, 'button', 'Continue with GitHub');
    await atProvider(page).waitFor();
  }

  async function consent(page: Page) {
    await leave(page);
    await page.getByRole('button', { name: /Mary Jackson/ }).click();
    await press(page, 'button', 'Continue');
  }

  test('whoever consents is signed in, and nothing stays in the address', async () => {
    const page = await demo.visit();
    await consent(page);
    await signedIn(page);
    expect(page.url()).not.toMatch(secrets);
    await page.reload();
    await signedIn(page);
  });

  test('whoever refuses there is led back to every way in', async () => {
    const page = await demo.visit();
    await leave(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    expect(page.url()).not.toMatch(secrets);
    await press(page, 'link', 'Back to sign in');
    await page.getByRole('button', { name: 'Continue with GitHub' }).waitFor();
  });

  test('whoever turns back there finds live buttons', async () => {
    const page = await demo.visit();
    await leave(page);
    await page.goBack();
    await page.getByRole('button', { name: 'Continue with GitHub' }).waitFor();
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
    await consent(page);
    await signedIn(page);
  });

  test('so does whoever turns back from the page of a provider that is switched off', async () => {
    const page = await demo.visit();
    await press(page, 'button', 'Continue with Google');
    await page.getByText(/provider is disabled/).waitFor();
    await page.goBack();
    await consent(page);
    await signedIn(page);
  });

  test('a second factor is asked for after the provider, too', async () => {
    const mfa = { enabled: true, totpSecret, recoveryCodes: ['0a1b2c3d4e'] };
    const { email, name } = identity;
    await demo.emulator.reset();
    await demo.emulator.seed({ users: [{ email, name, password, emailVerification: true, mfa }] });
    const page = await demo.visit();
    await consent(page);
    await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor();
    await type(page, 'Verification code', appCode(demo.emulator, totpSecret));
    await signedIn(page);
  });
});

test('a page that the browser has kept whole comes back with live buttons and what was typed', async () => {
  const demo = await openDemo({ project }, 'inMemory');
  const browser = await chromium.launch({
    ...launchOptions({ isWhole: true }),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await demo.visit('', await browser.newContext());
    await type(page, 'Email', 'grace@example.com');
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    await press(page, 'button', 'Continue with GitHub');
    await atProvider(page).waitFor();
    await page.goBack({ waitUntil: 'commit' });
    await field(page, 'Email').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'isKept'))).toBe(true);
    expect(await field(page, 'Email').inputValue()).toBe('grace@example.com');
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
    await press(page, 'button', 'Continue with GitHub');
    await atProvider(page).waitFor();
  } finally {
    await browser.close();
    await demo.close();
  }
});
