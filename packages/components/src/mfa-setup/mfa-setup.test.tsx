import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { totpCode } from '../testing/second-factor.ts';
import { MfaSetup, type MfaSetupProps } from './mfa-setup.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: MfaSetupProps = {}) {
  const account = await seedSignedIn(emulator);
  const screen = await openPage(emulator, <MfaSetup {...props} />);
  return {
    account,
    screen,
    begin: screen.getByRole('button', { name: 'Set up authenticator app' }),
    qrCode: screen.getByRole('img', { name: /QR code/ }),
    code: screen.getByLabelText('Verification code'),
    codes: screen.getByRole('list', { name: 'Your recovery codes' }),
    saved: screen.getByLabelText('I saved them'),
    next: screen.getByRole('button', { name: 'Continue' }),
  };
}

async function verify({ begin, code }: Awaited<ReturnType<typeof open>>) {
  await begin.click();
  await expect.element(code).toBeVisible();
  await code.fill(await totpCode(emulator, ada.userId));
}

test('leads from the app to saved codes and a second step that is on', async () => {
  const onSuccess = vi.fn();
  const page = await open({ onSuccess });
  const { account, screen, qrCode, codes, saved, next } = page;
  await page.begin.click();
  await expect.element(screen.getByRole('heading', { name: 'Scan this code' })).toHaveFocus();
  await expect.element(qrCode).toBeVisible();
  await page.code.fill(await totpCode(emulator, ada.userId));
  await expect.element(screen.getByRole('heading', { name: 'Save your recovery codes' })).toHaveFocus();
  await expect.poll(() => codes.getByRole('listitem').all().length).toBe(6);
  await saved.click();
  await next.click();
  await expect.element(screen.getByText('Two-step verification is on.')).toBeVisible();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  await expect(account.get()).resolves.toMatchObject({ mfa: true });
  await expect(account.listMFAFactors()).resolves.toMatchObject({ totp: true, recoveryCode: true });
  await expect.element(qrCode).not.toBeInTheDocument();
  await expect.element(codes).not.toBeInTheDocument();
});

test('a wrong code leaves the picture in its place', async () => {
  const { begin, qrCode, code } = await open();
  await begin.click();
  await code.fill('000000');
  await expect.element(code).toHaveAccessibleDescription(/This code is wrong/);
  await expect.element(qrCode).toBeVisible();
});

test('nobody passes who has not saved the codes', async () => {
  const page = await open();
  await verify(page);
  await page.next.click();
  await expect.element(page.saved).toHaveFocus();
  await expect.element(page.saved).toHaveAccessibleDescription(/Save the codes first/);
  expect(requestsTo('/account/mfa')).toBe(0);
  await userEvent.keyboard(' ');
  await page.next.click();
  await expect.element(page.screen.getByText('Two-step verification is on.')).toBeVisible();
});

test('the key and the codes can be taken along', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const page = await open();
  await page.begin.click();
  await page.screen.getByRole('button', { name: 'Copy key' }).click();
  await expect.element(page.screen.getByText('Copied')).toBeVisible();
  expect(writeText).toHaveBeenLastCalledWith(expect.stringMatching(/^[A-Z2-7]{103}$/));
  await page.code.fill(await totpCode(emulator, ada.userId));
  await page.screen.getByRole('button', { name: 'Copy all' }).click();
  expect(writeText).toHaveBeenLastCalledWith(expect.stringMatching(/^([0-9a-f]{10}\n?){6}$/));
  await page.screen.getByRole('button', { name: 'Print' }).click();
  expect(print).toHaveBeenCalledOnce();
});

test('setting up can be given up', async () => {
  const { screen, begin, qrCode } = await open();
  await begin.click();
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(qrCode).not.toBeInTheDocument();
  await expect.element(screen.getByRole('heading', { name: 'Two-step verification' })).toHaveFocus();
});

test('a failure of the server is said, and can be tried again', async () => {
  const { screen, begin, qrCode } = await open();
  await expect.element(begin).toBeVisible();
  await emulator.control('POST', 'faults', { method: 'POST', status: 500, count: 1 });
  await begin.click();
  await expect.element(screen.getByText(/The server has a problem/)).toBeVisible();
  await begin.click();
  await expect.element(qrCode).toBeVisible();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const page = await open();
  await page.begin.click();
  await expect.element(page.qrCode).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await page.code.fill(await totpCode(emulator, ada.userId));
  await expect.element(page.codes).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
