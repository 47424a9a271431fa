import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, press, reach, type } from './keyboard.ts';
import { codeTo } from './mail.ts';
import {
  addAccount,
  appCode,
  arrive,
  openSection,
  password,
  sendPassword,
  signOut,
  welcome,
} from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const half = 30 * 60;

/** What an authenticator app shows that knows the secret. */
const codeOf = (secret: string) => appCode(demo.emulator, secret);

const challenge = (page: Page) => page.getByRole('heading', { name: 'Confirm that it is you' });

/** Somebody with an authenticator app and recovery codes, who has given their password. */
async function beChallenged(name: string, recoveryCodes = ['0a1b2c3d4e', '4e3d2c1b0a']) {
  const email = `${name}@example.com`;
  const mfa = { enabled: true, totpSecret, recoveryCodes };
  await demo.emulator.seed({ users: [{ name, email, password, mfa }] });
  const page = await demo.visit();
  await sendPassword(page, email);
  await challenge(page).waitFor();
  return page;
}

/** Takes another than the way that is offered first. */
async function choose(page: Page, way: string): Promise<void> {
  await press(page, 'button', 'Another way');
  await press(page, 'button', way);
}

test('from the account page to a second step that is asked for, with codes that nobody forgets to save', async () => {
  const page = await demo.visit();
  const email = await arrive(page, demo.emulator, 'Ada Lovelace');
  await openSection(page, 'Two-step verification');
  await press(page, 'button', 'Set up authenticator app');
  await page.getByRole('img', { name: /^QR code/ }).waitFor();
  const secret = (await page.getByText(/^[A-Z2-7]{32,}$/).textContent()) ?? '';
  await type(page, 'Verification code', '000000');
  await page.getByText('This code is wrong or has expired.').waitFor();
  await type(page, 'Verification code', codeOf(secret));

  await page.getByRole('heading', { name: 'Save your recovery codes' }).waitFor();
  const codes = await page
    .getByRole('list', { name: 'Your recovery codes' })
    .getByRole('listitem')
    .allTextContents();
  expect(codes).toHaveLength(6);
  const downloading = page.waitForEvent('download');
  await press(page, 'button', 'Download');
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('recovery-codes.txt');
  expect(await readFile(await file.path(), 'utf8')).toBe(`${codes.join('\n')}\n`);
  await press(page, 'button', 'Continue');
  await page.getByText('Save the codes first').waitFor();
  await reach(page.getByRole('checkbox', { name: 'I saved them' }));
  await page.keyboard.press('Space');
  await press(page, 'button', 'Continue');
  await page.getByText('Asked for whenever you sign in.').waitFor();

  await signOut(page, 'Ada Lovelace');
  await sendPassword(page, email);
  await challenge(page).waitFor();
  await type(page, 'Verification code', codeOf(secret));
  await page.getByRole('tab', { name: 'Two-step verification', selected: true }).waitFor();
});

test('a wrong code is said at the field, a reload changes nothing, and the right one lets in', async () => {
  const page = await beChallenged('grace');
  await type(page, 'Verification code', '000000');
  await page.getByText('This code is wrong or has expired.').waitFor();
  await page.reload();
  await challenge(page).waitFor();
  await type(page, 'Verification code', codeOf(totpSecret));
  await welcome(page, 'grace').waitFor();
});

test('a recovery code lets in, once', async () => {
  const page = await beChallenged('mary');
  await choose(page, 'Recovery code');
  await type(page, 'Recovery code', '0a1b2c3d4e');
  await page.keyboard.press('Enter');
  await welcome(page, 'mary').waitFor();

  await signOut(page, 'mary');
  await sendPassword(page, 'mary@example.com');
  await choose(page, 'Recovery code');
  await type(page, 'Recovery code', '0a1b2c3d4e');
  await page.keyboard.press('Enter');
  await page.getByText('This code is wrong or has expired.').waitFor();
  await choose(page, 'Authenticator app');
  await field(page, 'Verification code').waitFor();
});

test('who cannot give the second step can use another account', async () => {
  const page = await beChallenged('emmy');
  await press(page, 'button', 'Use another account');
  await arrive(page, demo.emulator, 'Sophie Germain');
});

test('removing the authenticator app asks for a fresh confirmation first', async () => {
  const page = await beChallenged('maryam');
  await type(page, 'Verification code', codeOf(totpSecret));
  await welcome(page, 'maryam').waitFor();
  await openSection(page, 'Two-step verification');

  demo.emulator.clock.advance(half);
  await press(page, 'button', 'Remove authenticator app');
  const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await press(page, 'button', 'Remove authenticator app');
  await type(page, 'Verification code', codeOf(totpSecret));
  await page.getByRole('button', { name: 'Set up authenticator app' }).waitFor();
});

test('who has to have a second step sets it up on the way in, once the email is confirmed', async () => {
  const email = await addAccount(demo.emulator, 'Lise Meitner');
  const page = await demo.visit('/screens');
  const vault = page.getByRole('region', { name: 'For those with a confirmed email and a second step' });
  await sendPassword(vault, email);
  await vault.getByRole('heading', { name: 'Confirm your email' }).waitFor();
  const sent = codeTo(demo.emulator, email);
  await press(vault, 'button', 'Send code');
  await type(vault, 'Verification code', await sent);

  await press(vault, 'button', 'Set up authenticator app');
  const secret = (await vault.getByText(/^[A-Z2-7]{32,}$/).textContent()) ?? '';
  await type(vault, 'Verification code', codeOf(secret));
  await reach(vault.getByRole('checkbox', { name: 'I saved them' }));
  await page.keyboard.press('Space');
  await press(vault, 'button', 'Continue');
  await vault.getByText('The vault is open.', { exact: true }).waitFor();
});
