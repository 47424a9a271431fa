import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Profiler } from 'react';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LocaleProvider } from '../messages/locale-provider.tsx';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, requestsTo, startAfresh } from '../testing/open-page.tsx';
import { PhoneOtpForm, type PhoneOtpFormProps } from './phone-otp-form.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: PhoneOtpFormProps = {}) {
  const screen = await openPage(emulator, <PhoneOtpForm {...props} />);
  const country = screen.getByRole('combobox', { name: 'Country' });
  await expect.element(country).toBeVisible();
  return {
    screen,
    country,
    phone: screen.getByLabelText('Phone number'),
    code: screen.getByLabelText('Verification code'),
  };
}

async function lastText() {
  await expect.poll(async () => (await emulator.messages()).length).toBeGreaterThan(0);
  return (await emulator.messages()).at(-1);
}

test('signs in with the keyboard alone', async () => {
  const onSuccess = vi.fn();
  const { screen, country, phone, code } = await open({ onSuccess, defaultCountry: 'DE' });
  await userEvent.tab();
  await expect.element(country).toHaveFocus();
  await userEvent.tab();
  await expect.element(phone).toHaveFocus();
  await userEvent.keyboard('0151 12345678{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Check your phone' })).toHaveFocus();
  const message = await lastText();
  expect(message).toMatchObject({ channel: 'sms', to: '+4915112345678' });
  await userEvent.tab();
  await expect.element(code).toHaveFocus();
  await userEvent.keyboard(message?.code ?? '');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/tokens/phone')).toBe(1);
  expect(requestsTo('/account/sessions/token')).toBe(1);
});

test.each([
  ['+44 20 7946 0018', 'GB', '+442079460018'],
  ['(617) 555-1212', 'US', '+16175551212'],
  ['٠١٥١ ١٢٣٤٥٦٧٨', 'DE', '+4915112345678'],
])('%s of %s is sent as %s', async (written, of, sent) => {
  const { country, phone } = await open({ defaultCountry: 'DE' });
  if (!written.startsWith('+')) await country.selectOptions(of);
  await phone.fill(written);
  await expect.element(country).toHaveValue(of);
  await userEvent.keyboard('{Enter}');
  expect(await lastText()).toMatchObject({ to: sent });
});

test('a number that is none is pointed out, kept, and not sent', async () => {
  const { phone } = await open({ defaultCountry: 'DE' });
  await phone.fill('12');
  await userEvent.keyboard('{Enter}');
  await expect.element(phone).toHaveAccessibleDescription(/begin it with \+ and the country code/);
  await expect.element(phone).toHaveFocus();
  await expect.element(phone).toHaveValue('12');
  expect(requestsTo('/account/tokens/phone')).toBe(0);
});

test('going back keeps number and country', async () => {
  const { screen, country, phone } = await open({ defaultCountry: 'DE' });
  await country.selectOptions('FR');
  await phone.fill('06 12 34 56 78');
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('button', { name: 'Use another number' }).click();
  await expect.element(phone).toHaveValue('06 12 34 56 78');
  await expect.element(country).toHaveValue('FR');
});

test('says so when the server sends no text messages', async () => {
  const { screen, phone } = await open({ defaultCountry: 'DE' });
  await emulator.control('POST', 'faults', {
    path: '/v1/account/tokens/phone',
    status: 503,
    type: 'general_phone_disabled',
  });
  await phone.fill('0151 12345678');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('Text messages cannot be sent right now. Choose another way.');
  await expect.element(phone).toHaveValue('0151 12345678');
});

test('names countries in the language of the reader', async () => {
  const screen = await openPage(
    emulator,
    <LocaleProvider locale="de">
      <PhoneOtpForm />
    </LocaleProvider>,
  );
  const country = screen.getByRole('combobox', { name: 'Land' });
  await country.selectOptions('Österreich (\u200e+43)');
  await expect.element(country).toHaveValue('AT');
});

test('renders nothing while somebody types', async () => {
  const commits: string[] = [];
  const screen = await openPage(
    emulator,
    <Profiler id="form" onRender={(_, phase) => commits.push(phase)}>
      <PhoneOtpForm defaultCountry="DE" />
    </Profiler>,
  );
  await expect.element(screen.getByRole('combobox', { name: 'Country' })).toBeVisible();
  await screen.getByLabelText('Phone number').click();
  const before = commits.length;
  await userEvent.keyboard('0151 12345678');
  expect(commits).toHaveLength(before);
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { screen, phone } = await open({ defaultCountry: 'DE' });
  expect(await accessibilityProblems()).toEqual([]);
  await screen.getByRole('button', { name: 'Send code' }).click();
  await expect.element(phone).toHaveAccessibleDescription('Enter your phone number.');
  expect(await accessibilityProblems()).toEqual([]);
});
