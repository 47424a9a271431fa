import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Account, Client } from 'appwrite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { EmailSettings, type EmailSettingsProps } from './email-settings.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: EmailSettingsProps = {}) {
  const account = await seedSignedIn(emulator);
  const screen = await openPage(emulator, <EmailSettings {...props} />);
  return { account, screen, ...fieldsOf(screen) };
}

const fieldsOf = (screen: Awaited<ReturnType<typeof openPage>>) => ({
  email: screen.getByLabelText('Email', { exact: true }),
  password: screen.getByLabelText('Current password', { exact: true }),
  button: screen.getByRole('button', { name: /(Change|Add) email/ }),
});

const lastMessage = async () => {
  await expect.poll(async () => (await emulator.messages()).length).toBeGreaterThan(0);
  return (await emulator.messages()).at(-1);
};

test('changes the address, which is then not confirmed', async () => {
  const { screen, email, password, button } = await open();
  await email.fill('countess@example.com');
  await password.fill(ada.password);
  await button.click();
  await expect.element(screen.getByText('Your email address has been changed.')).toBeVisible();
  await expect.element(screen.getByText('countess@example.com')).toBeVisible();
  await expect.element(screen.getByText('Not confirmed')).toBeVisible();
  await expect.element(password).toHaveValue('');
});

test('a wrong password and a taken address are said at their fields, and nothing typed is lost', async () => {
  const { account, email, password, button } = await open();
  await account.create({ userId: 'grace', email: 'grace@example.com', password: 'correct horse' });
  await email.fill('grace@example.com');
  await password.fill('wrong horse');
  await button.dblClick();
  await expect.element(password).toHaveAccessibleDescription('This is not your current password.');
  expect(requestsTo('/account/email')).toBe(1);
  await password.fill(ada.password);
  await button.click();
  await expect.element(email).toHaveAccessibleDescription(/already in use/);
  await expect.element(email).toHaveValue('grace@example.com');
  await expect.element(password).toHaveValue(ada.password);
});

test('a guest adds an address, and with it a password', async () => {
  const account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
  await account.createAnonymousSession();
  const screen = await openPage(emulator, <EmailSettings />);
  const { email, button } = fieldsOf(screen);
  await expect.element(screen.getByText('No email address yet')).toBeVisible();
  const password = screen.getByLabelText('New password', { exact: true });
  await email.fill('guest@example.com');
  await password.fill('short');
  await button.click();
  await expect.element(password).toHaveAccessibleDescription('Use at least 8 characters.');
  await password.fill('a first password');
  await button.click();
  await expect.element(screen.getByText('guest@example.com')).toBeVisible();
});

test('sends a link that leads where the app says, and again after a while', async () => {
  const { screen } = await open({ verificationUrl: 'http://localhost/verify' });
  await screen.getByRole('button', { name: 'Send link' }).click();
  await expect.element(screen.getByText(/We have sent a link to ada@example.com/)).toHaveFocus();
  expect((await lastMessage())?.links[0]).toMatch(/^http:\/\/localhost\/verify\?userId=ada/);
  await expect
    .element(screen.getByRole('button', { name: 'Resend' }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('confirms the address by a code', async () => {
  const { account, screen } = await open({ verifyBy: 'otp' });
  await screen.getByRole('button', { name: 'Send code' }).click();
  const code = screen.getByLabelText('Verification code');
  await expect.element(code).toHaveFocus();
  await code.fill('000000');
  await expect.element(code).toHaveAccessibleDescription(/This code is wrong/);
  await code.fill((await lastMessage())?.code ?? '');
  await expect.element(screen.getByText('Confirmed. Thank you.')).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Email' })).toHaveFocus();
  await expect(account.get()).resolves.toMatchObject({ emailVerification: true });
  await expect.element(code).not.toBeInTheDocument();
});

test('says so when no mail can be sent', async () => {
  const { screen } = await open();
  await emulator.control('POST', 'faults', { method: 'POST', status: 503, type: 'general_smtp_disabled' });
  await screen.getByRole('button', { name: 'Send link' }).click();
  await expect.element(screen.getByText(/Emails cannot be sent right now/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Send link' })).toHaveFocus();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { screen, button } = await open({ verifyBy: 'otp' });
  await button.click();
  await screen.getByRole('button', { name: 'Send code' }).click();
  await expect.element(screen.getByLabelText('Verification code')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
