import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, requestsTo, startAfresh } from '../testing/open-page.tsx';
import { mia, seedHalfSignedIn, totpCode } from '../testing/second-factor.ts';
import { MfaSettings } from './mfa-settings.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

/** With the second step off, the password alone signs in, and no challenge was passed. */
async function open(mfa: object = { ...mia.mfa, enabled: false }) {
  const account = await seedHalfSignedIn(emulator, { mfa });
  const screen = await openPage(emulator, <MfaSettings />);
  const button = (name: string) => screen.getByRole('button', { name });
  await expect.element(screen.getByRole('heading', { name: 'Recovery codes' })).toBeVisible();
  return { account, screen, button, dialog: screen.getByRole('dialog') };
}

const passChallenge = async ({ dialog }: Awaited<ReturnType<typeof open>>) => {
  const code = dialog.getByLabelText('Verification code');
  await expect.element(code).toHaveFocus();
  await code.fill(await totpCode(emulator));
  await expect.element(dialog).not.toBeInTheDocument();
};

test('the second step is turned on and off', async () => {
  const { account, button } = await open();
  await button('Turn on').click();
  await expect.element(button('Turn off')).toBeVisible();
  await expect(account.get()).resolves.toMatchObject({ mfa: true });
  await button('Turn off').click();
  await expect.element(button('Turn on')).toBeVisible();
  await expect(account.get()).resolves.toMatchObject({ mfa: false });
});

test('the authenticator app is removed after the challenge it needs', async () => {
  const page = await open();
  await page.button('Remove authenticator app').click();
  await passChallenge(page);
  await expect.element(page.button('Set up authenticator app')).toBeVisible();
  await expect(page.account.listMFAFactors()).resolves.toMatchObject({ totp: false });
});

test('a challenge that is refused leaves everything as it was, and gives the focus back', async () => {
  const page = await open();
  await page.button('Remove authenticator app').click();
  await expect.element(page.dialog.getByLabelText('Verification code')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.dialog).not.toBeInTheDocument();
  await expect.element(page.button('Remove authenticator app')).toHaveFocus();
});

test('the recovery codes that are left are shown after a challenge, and hidden again', async () => {
  const page = await open();
  await page.button('Show codes').click();
  await passChallenge(page);
  await expect.element(page.screen.getByText('abcdef0123')).toBeVisible();
  await page.button('Hide codes').click();
  await expect.element(page.screen.getByText('abcdef0123')).not.toBeInTheDocument();
});

test('new recovery codes are made after a challenge, and have to be saved', async () => {
  const page = await open();
  await page.button('Create new codes').click();
  await passChallenge(page);
  await expect.element(page.screen.getByRole('heading', { name: 'Save your recovery codes' })).toHaveFocus();
  const codes = page.screen.getByRole('list', { name: 'Your recovery codes' });
  await expect.poll(() => codes.getByRole('listitem').all().length).toBe(6);
  await page.screen.getByLabelText('I saved them').click();
  await page.button('Continue').click();
  await expect.element(codes).not.toBeInTheDocument();
  await expect.element(page.button('Show codes')).toBeVisible();
});

test('the first recovery codes need no challenge', async () => {
  const page = await open({ totpSecret: mia.mfa.totpSecret });
  await page.button('Create codes').click();
  await expect.element(page.screen.getByRole('list', { name: 'Your recovery codes' })).toBeVisible();
  expect(requestsTo('/account/mfa/challenges')).toBe(0);
});

test('a challenge that was passed a moment ago is not asked for again', async () => {
  const page = await open();
  await page.button('Show codes').click();
  await passChallenge(page);
  await page.button('Remove authenticator app').click();
  await expect.element(page.button('Set up authenticator app')).toBeVisible();
  expect(requestsTo('/account/mfa/challenges')).toBe(2);
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const page = await open();
  expect(await accessibilityProblems()).toEqual([]);
  await page.button('Show codes').click();
  await expect.element(page.dialog.getByLabelText('Verification code')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
