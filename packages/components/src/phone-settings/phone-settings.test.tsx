import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { PhoneSettings } from './phone-settings.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open() {
  const account = await seedSignedIn(emulator);
  const screen = await openPage(emulator, <PhoneSettings defaultCountry="DE" />);
  return {
    account,
    screen,
    phone: screen.getByLabelText('Phone number', { exact: true }),
    password: screen.getByLabelText('Current password', { exact: true }),
    button: screen.getByRole('button', { name: /(Change|Add) phone number/ }),
  };
}

async function addNumber({ screen, phone, password, button }: Awaited<ReturnType<typeof open>>) {
  await phone.fill('0151 12345678');
  await password.fill(ada.password);
  await button.click();
  await expect.element(screen.getByText('+4915112345678')).toBeVisible();
  await expect.element(screen.getByText('Not confirmed')).toBeVisible();
}

test('adds a number in the way it is written at home, and confirms it by a code', async () => {
  const page = await open();
  const { account, screen } = page;
  await expect.element(screen.getByText('No phone number yet')).toBeVisible();
  await addNumber(page);
  await screen.getByRole('button', { name: 'Send code' }).click();
  const code = screen.getByLabelText('Verification code');
  await expect.element(code).toHaveFocus();
  await code.fill((await emulator.messages()).at(-1)?.code ?? '');
  await expect.element(screen.getByText('Confirmed. Thank you.')).toBeVisible();
  await expect(account.get()).resolves.toMatchObject({ phone: '+4915112345678', phoneVerification: true });
});

test('a number that cannot be and a missing password are both said, and nothing is sent', async () => {
  const { phone, password, button } = await open();
  await phone.fill('12');
  await button.click();
  await expect.element(phone).toHaveAccessibleDescription(/Choose your country/);
  await expect.element(phone).toHaveFocus();
  await expect.element(password).toHaveAccessibleDescription('Enter your password.');
  expect(requestsTo('/account/phone')).toBe(0);
});

test('a number that is taken is said at its field, and nothing typed is lost', async () => {
  await emulator.control('POST', 'seed', { users: [{ id: 'grace', phone: '+4915112345678' }] });
  const { phone, password, button } = await open();
  await phone.fill('0151 12345678');
  await password.fill(ada.password);
  await button.dblClick();
  await expect.element(phone).toHaveAccessibleDescription(/This number is already in use/);
  await expect.element(phone).toHaveValue('0151 12345678');
  await expect.element(password).toHaveValue(ada.password);
  expect(requestsTo('/account/phone')).toBe(1);
});

test('another number has to be confirmed anew', async () => {
  const page = await open();
  await addNumber(page);
  await page.screen.getByRole('button', { name: 'Send code' }).click();
  await expect.element(page.screen.getByLabelText('Verification code')).toBeVisible();
  await page.phone.fill('0151 87654321');
  await page.password.fill(ada.password);
  await page.button.click();
  await expect.element(page.screen.getByText('+4915187654321')).toBeVisible();
  await expect.element(page.screen.getByRole('button', { name: 'Send code' })).toBeVisible();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const page = await open();
  await addNumber(page);
  expect(await accessibilityProblems()).toEqual([]);
});
