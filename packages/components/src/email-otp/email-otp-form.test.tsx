import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Profiler } from 'react';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { EmailOtpForm, type EmailOtpFormProps } from './email-otp-form.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: EmailOtpFormProps = {}) {
  const screen = await openPage(emulator, <EmailOtpForm {...props} />);
  return {
    screen,
    email: screen.getByLabelText('Email', { exact: true }),
    code: screen.getByLabelText('Verification code'),
    alert: screen.getByRole('alert').first(),
  };
}

async function sendCode(address = 'grace@example.com') {
  await userEvent.tab();
  await userEvent.keyboard(`${address}{Enter}`);
  await expect.poll(async () => (await emulator.messages()).length).toBeGreaterThan(0);
  return (await emulator.messages()).at(-1)?.code ?? '';
}

test('signs in with the keyboard alone, and sends the code by itself', async () => {
  const onSuccess = vi.fn();
  const { screen, code } = await open({ onSuccess });
  const digits = await sendCode();
  await expect.element(screen.getByRole('heading', { name: 'Check your inbox' })).toHaveFocus();
  await expect.element(screen.getByText(/sent to grace@example.com/)).toBeVisible();
  await userEvent.tab();
  await expect.element(code).toHaveFocus();
  await userEvent.keyboard(digits);
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/tokens/email')).toBe(1);
  expect(requestsTo('/account/sessions/token')).toBe(1);
  await expect.element(screen.getByRole('heading', { name: 'That worked' })).toHaveFocus();
  await expect.element(code).not.toBeInTheDocument();
});

test.each([
  ['spaces', (digits: string) => ` ${digits.slice(0, 3)} ${digits.slice(3)}`],
  ['dashes', (digits: string) => digits.split('').join('-')],
  ['full-width digits', (digits: string) => digits.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + +d))],
  ['Arabic digits', (digits: string) => digits.replace(/\d/g, (d) => String.fromCodePoint(0x660 + +d))],
])('a code pasted with %s is sent once', async (_, written) => {
  const onSuccess = vi.fn();
  const { code } = await open({ onSuccess });
  await code.fill(written(await sendCode()));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/sessions/token')).toBe(1);
});

test('a code that a password manager filled in without telling is sent', async () => {
  const onSuccess = vi.fn();
  const { screen, code } = await open({ onSuccess });
  const digits = await sendCode();
  await expect.element(code).toBeVisible();
  (code.element() as HTMLInputElement).value = digits;
  await screen.getByRole('button', { name: 'Verify' }).click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('a wrong code is pointed out and typed over, then the right one works', async () => {
  const onSuccess = vi.fn();
  const { code } = await open({ onSuccess });
  const digits = await sendCode();
  await code.click();
  await userEvent.keyboard(digits === '000000' ? '111111' : '000000');
  await expect.element(code).toHaveAccessibleDescription(/wrong or has expired/);
  await expect.element(code).toHaveFocus();
  await userEvent.keyboard(digits);
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/sessions/token')).toBe(2);
});

test('an incomplete code is not sent', async () => {
  const { code } = await open();
  await sendCode();
  await code.click();
  await userEvent.keyboard('123{Enter}');
  await expect.element(code).toHaveAccessibleDescription('Enter the six digits of the code.');
  expect(requestsTo('/account/sessions/token')).toBe(0);
});

test('another code can be asked for after a pause', async () => {
  const onSuccess = vi.fn();
  const { screen, code } = await open({ onSuccess, resendAfter: 0 });
  await sendCode();
  await screen.getByRole('button', { name: 'Resend' }).click();
  await expect.element(screen.getByText('Sent again.')).toBeVisible();
  const [, second] = await emulator.messages();
  await code.fill(second?.code ?? '');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('until the pause is over it says how long to wait, and nothing is sent', async () => {
  const { screen } = await open();
  await sendCode();
  const resend = screen.getByRole('button', { name: 'Resend' });
  await expect.element(resend).toHaveAccessibleDescription(/in \d+ seconds/);
  await resend.click({ force: true });
  expect(requestsTo('/account/tokens/email')).toBe(1);
});

test('a failed resend says why, and the code is still asked for', async () => {
  const { screen, code } = await open({ resendAfter: 0 });
  await sendCode();
  await emulator.control('POST', 'faults', { path: '/v1/account/tokens/email', method: 'POST', status: 500 });
  await screen.getByRole('button', { name: 'Resend' }).click();
  await expect.element(screen.getByText('The server has a problem. Try again in a moment.')).toBeVisible();
  await expect.element(code).toBeVisible();
});

test('going back keeps the address, and a new one can be used', async () => {
  const { screen, email } = await open();
  await sendCode();
  await screen.getByRole('button', { name: 'Use another email' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Sign in with a code' })).toHaveFocus();
  await expect.element(email).toHaveValue('grace@example.com');
});

test.each([
  ['500', { status: 500 }, 'The server has a problem. Try again in a moment.'],
  [
    'a method that is switched off',
    { status: 501, type: 'user_auth_method_unsupported' },
    'This way of signing in is switched off. Choose another one.',
  ],
  [
    'no mail server',
    { status: 503, type: 'general_smtp_disabled' },
    'Emails cannot be sent right now. Choose another way.',
  ],
  [
    'a dropped connection',
    { body: 'drop' },
    'The server cannot be reached. Check your connection and try again.',
  ],
])('after %s it says so, keeps the address, and can be tried again', async (_, fault, words) => {
  const { email, alert, code } = await open();
  await emulator.control('POST', 'faults', { path: '/v1/account/tokens/email', method: 'POST', ...fault });
  await userEvent.tab();
  await userEvent.keyboard('grace@example.com{Enter}');
  await expect.element(alert).toHaveTextContent(words);
  await expect.element(email).toHaveValue('grace@example.com');
  await emulator.control('DELETE', 'faults');
  await userEvent.keyboard('{Enter}');
  await expect.element(code).toBeVisible();
});

test('shows the phrase to recognise the mail by', async () => {
  const { screen } = await open({ phrase: true });
  await sendCode();
  const [mail] = await emulator.messages();
  const shown = screen.getByText(/The message shows this phrase:/);
  await expect.element(shown).toBeVisible();
  const phrase = shown.element().querySelector('strong')?.textContent;
  expect(phrase).toMatch(/^\w+ \w+$/);
  expect(mail?.text).toContain(phrase);
});

test('when somebody is signed in it asks, and makes way once told to', async () => {
  await seedSignedIn(emulator);
  const onSuccess = vi.fn();
  const { screen, code } = await open({ onSuccess });
  await code.fill(await sendCode());
  await expect.element(screen.getByRole('heading', { name: 'Somebody is signed in here' })).toHaveFocus();
  expect(onSuccess).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: 'Sign out and continue' }).click();
  await expect.element(screen.getByRole('heading', { name: 'That worked' })).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('whoever is signed in can stay', async () => {
  const account = await seedSignedIn(emulator);
  const onSuccess = vi.fn();
  const { screen, code } = await open({ onSuccess });
  await code.fill(await sendCode());
  await screen.getByRole('button', { name: 'Stay signed in' }).click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(await account.get()).toMatchObject({ email: ada.email });
});

test('renders nothing while somebody types', async () => {
  const commits: string[] = [];
  const screen = await openPage(
    emulator,
    <Profiler id="form" onRender={(_, phase) => commits.push(phase)}>
      <EmailOtpForm resendAfter={0} />
    </Profiler>,
  );
  await sendCode();
  await screen.getByLabelText('Verification code').click();
  const before = commits.length;
  await userEvent.keyboard('12345');
  expect(commits).toHaveLength(before);
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { screen, code } = await open();
  expect(await accessibilityProblems()).toEqual([]);
  await sendCode();
  await screen.getByRole('button', { name: 'Verify' }).click();
  await expect.element(code).toHaveAccessibleDescription('Enter the six digits of the code.');
  expect(await accessibilityProblems()).toEqual([]);
});
