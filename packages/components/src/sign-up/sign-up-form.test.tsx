import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Account, Client } from 'appwrite';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Field } from '../form/field.tsx';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seed, startAfresh } from '../testing/open-page.tsx';
import { SignUpForm, type SignUpFormProps } from './sign-up-form.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: SignUpFormProps = {}) {
  const screen = await openPage(emulator, <SignUpForm {...props} />);
  return {
    screen,
    name: screen.getByLabelText('Name', { exact: true }),
    email: screen.getByLabelText('Email', { exact: true }),
    password: screen.getByLabelText('Password', { exact: true }),
    button: screen.getByRole('button', { name: 'Create account' }),
    alert: screen.getByRole('alert'),
  };
}

async function type({ name, email, password }: { name: string; email: string; password: string }) {
  for (const text of [name, email, password]) {
    await userEvent.tab();
    await userEvent.keyboard(text);
  }
}

test('creates an account and signs it in, with the keyboard alone', async () => {
  const onSuccess = vi.fn();
  await open({ onSuccess });
  await type(ada);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(onSuccess.mock.lastCall?.[0]).toMatchObject({ provider: 'email', providerUid: ada.email });
});

test('a taken email is said at the email, and nothing typed is lost', async () => {
  await seed(emulator);
  const { name, email, password } = await open();
  await type({ ...ada, name: 'Somebody Else' });
  await userEvent.keyboard('{Enter}');
  await expect
    .element(email)
    .toHaveAccessibleDescription('There is already an account with this email. Sign in instead.');
  await expect.element(email).toHaveFocus();
  await expect.element(name).toHaveValue('Somebody Else');
  await expect.element(password).toHaveValue(ada.password);
});

test('a short password is said before anything is sent', async () => {
  const { password } = await open();
  await type({ ...ada, password: 'short' });
  await userEvent.keyboard('{Enter}');
  await expect.element(password).toHaveAccessibleDescription('Use at least 8 characters.');
  await expect.element(password).toHaveFocus();
  expect(requestsTo('/account')).toBe(0);
});

test('a password is counted as the server counts it: in bytes', async () => {
  const onSuccess = vi.fn();
  const { email, password, button } = await open({ onSuccess });
  await email.fill(ada.email);
  await password.fill('🐎🐎');
  await button.click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('if only signing in fails, trying again does not create the account a second time', async () => {
  const onSuccess = vi.fn();
  const { alert } = await open({ onSuccess });
  await emulator.control('POST', 'faults', { path: '/v1/account/sessions/email', status: 500, count: 1 });
  await type(ada);
  await userEvent.keyboard('{Enter}');
  await expect.element(alert).toHaveTextContent('The server has a problem. Try again in a moment.');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('fields of the app are sent along to the app', async () => {
  const onSuccess = vi.fn();
  const { screen, button } = await open({ onSuccess, children: <Field name="company" label="Company" /> });
  await type(ada);
  await screen.getByLabelText('Company').fill('Analytical Engines');
  await button.click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(onSuccess.mock.lastCall?.[1]).toMatchObject({ company: 'Analytical Engines' });
});

test('without a name the account has none', async () => {
  const onSuccess = vi.fn();
  const { email, password, button } = await open({ onSuccess });
  await email.fill(ada.email);
  await password.fill(ada.password);
  await button.click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
  expect(await new Account(client).get()).toMatchObject({ name: '', email: ada.email });
});
