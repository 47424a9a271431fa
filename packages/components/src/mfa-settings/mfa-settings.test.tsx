import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { mia, seedHalfSignedIn, totpCode } from '../testing/second-factor.ts';
import { MfaSettings, type MfaSettingsProps } from './mfa-settings.tsx';

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

/** Nothing is set up yet. */
async function openBare(props: MfaSettingsProps = {}) {
  const account = await seedSignedIn(emulator);
  const screen = await openPage(emulator, <MfaSettings {...props} />);
  const button = (name: string) => screen.getByRole('button', { name });
  await expect.element(button('Set up authenticator app')).toBeVisible();
  (button('Set up authenticator app').element() as HTMLElement).focus();
  return { account, screen, button, heading: (name: string) => screen.getByRole('heading', { name }) };
}

test('an authenticator app is set up with the keyboard, from the settings and back to them', async () => {
  const onSuccess = vi.fn();
  const { account, screen, button, heading } = await openBare({ onSuccess });
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(heading('Scan this code')).toHaveFocus();
  await expect.element(heading('Two-step verification')).not.toBeInTheDocument();
  expect(requestsTo('/account/mfa/authenticators/totp')).toBe(1);
  await screen.getByLabelText('Verification code').fill(await totpCode(emulator, ada.userId));
  await expect.element(heading('Save your recovery codes')).toHaveFocus();
  expect(onSuccess).not.toHaveBeenCalled();
  await screen.getByLabelText('I saved them').click();
  await button('Continue').click();
  await expect.element(heading('Two-step verification')).toHaveFocus();
  await expect.element(button('Turn off')).toBeVisible();
  await expect.element(heading('Recovery codes')).toBeVisible();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  await expect(account.get()).resolves.toMatchObject({ mfa: true });
});

test('setting up can be given up, and begun again', async () => {
  const { button, heading } = await openBare();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Scan this code')).toHaveFocus();
  await button('Cancel').click();
  await expect.element(heading('Two-step verification')).toHaveFocus();
  await button('Set up authenticator app').click();
  await expect.element(heading('Scan this code')).toHaveFocus();
});

test('setting up that fails at once leaves the settings in their place, and says why', async () => {
  const { screen, button, heading } = await openBare();
  await emulator.control('POST', 'faults', { method: 'POST', status: 500, count: 1 });
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert').first()).toMatchTextContent(/The server has a problem/);
  await expect.element(button('Set up authenticator app')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Scan this code')).toHaveFocus();
});

test('an app that joins a second step that is on already is no success before its end', async () => {
  const onSuccess = vi.fn();
  await seedHalfSignedIn(emulator, { mfa: {} }).then((account) => account.updateMFA({ mfa: true }));
  const screen = await openPage(emulator, <MfaSettings onSuccess={onSuccess} />);
  await screen.getByRole('button', { name: 'Set up authenticator app' }).click();
  const code = screen.getByLabelText('Verification code');
  await expect.element(code).toBeVisible();
  expect(onSuccess).not.toHaveBeenCalled();
  await code.fill(await totpCode(emulator));
  await screen.getByLabelText('I saved them').click();
  await screen.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
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
  for (const alert of page.screen.getByRole('alert').all()) await expect.element(alert).toBeEmptyDOMElement();
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
