import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AccountSettings, type AccountSettingsProps } from '../account-settings/account-settings.tsx';
import { look } from '../testing/accessibility.ts';
import { emulateMedia, emulatePrint } from '../testing/emulate-media.ts';
import { openPage, seedSignedIn, signInElsewhere, startAfresh } from '../testing/open-page.tsx';
import { mia, seedHalfSignedIn } from '../testing/second-factor.ts';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(() => emulateMedia({}));
afterAll(() => emulator.stop());

const open = async (section: AccountSettingsProps['section'], width = 1200) => {
  await page.viewport(width, 900);
  return openPage(emulator, <AccountSettings section={section} />);
};

const boxOf = (locator: { element(): Element }) => locator.element().getBoundingClientRect();

test('the labels of a list of preferences are shown once where it is wide, and said everywhere', async () => {
  const account = await seedSignedIn(emulator);
  await account.updatePrefs({ prefs: { theme: 'dark', volume: 1 } });
  const screen = await open('preferences');
  const values = screen.getByLabelText('Value');
  await expect.poll(() => values.all().length).toBe(2);
  const labels = screen.getByText('Key').all();
  expect(labels.map((label) => Number(label.element().parentElement?.clientWidth) > 1)).toEqual([
    true,
    false,
  ]);
  const [first, second] = values.elements().map((value) => value.getBoundingClientRect());
  expect((second?.top ?? 0) - (first?.bottom ?? 0)).toBeLessThan(24);
});

test('a row of a list puts its button below its text rather than to squeeze it', async () => {
  await seedSignedIn(emulator);
  await signInElsewhere(emulator);
  const screen = await open('sessions', 320);
  const button = screen.getByRole('button', { name: /^Revoke .+ on / });
  await expect.element(button).toBeVisible();
  const text = screen.getByRole('listitem').nth(1).element().querySelector('.ak-grow') as Element;
  expect(boxOf(button).top).toBeGreaterThanOrEqual(text.getBoundingClientRect().bottom);
  await page.viewport(1200, 900);
  expect(boxOf(button).top).toBeLessThan(text.getBoundingClientRect().bottom);
});

test('the digits of a code stay together on a wide page', async () => {
  await seedSignedIn(emulator);
  const screen = await open('mfa');
  await screen.getByRole('button', { name: 'Set up authenticator app' }).click();
  const code = screen.getByLabelText('Verification code');
  await expect.element(code).toBeVisible();
  expect(code.element().closest('.ak-control')?.getBoundingClientRect().width).toBe(320);
  const [verify, cancel] = ['Verify', 'Cancel'].map((name) => boxOf(screen.getByRole('button', { name })));
  expect(verify?.top).toBe(cancel?.top);
});

test('codes are printed black, also in the dark', async () => {
  look({ theme: 'dark', dir: 'ltr' });
  const print = vi.spyOn(window, 'print').mockReturnValue();
  await seedHalfSignedIn(emulator, { mfa: { totpSecret: mia.mfa.totpSecret } });
  const screen = await open('mfa');
  await screen.getByRole('button', { name: 'Create codes' }).click();
  await screen.getByRole('button', { name: 'Print' }).click();
  expect(print).toHaveBeenCalledOnce();
  await emulatePrint();
  const codes = screen.getByRole('list', { name: 'Your recovery codes' }).element();
  for (const element of [codes, ...codes.children]) {
    expect(getComputedStyle(element)).toMatchObject({ visibility: 'visible', color: 'rgb(0, 0, 0)' });
  }
  expect(getComputedStyle(document.body).visibility).toBe('hidden');
  window.dispatchEvent(new Event('afterprint'));
});
