import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Account, Client } from 'appwrite';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { EmailOtpForm } from '../email-otp/email-otp-form.tsx';
import { PhoneOtpForm } from '../phone-otp/phone-otp-form.tsx';
import { SignInForm } from '../sign-in/sign-in-form.tsx';
import { SignUpForm } from '../sign-up/sign-up-form.tsx';
import { ada } from '../testing/ada.ts';
import { openPage, seed, startAfresh } from '../testing/open-page.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

test('stands on a page twice, each with ids and errors of its own', async () => {
  const forms = [SignInForm, SignUpForm, EmailOtpForm, PhoneOtpForm];
  const screen = await openPage(
    emulator,
    [1, 2].map((copy) => (
      <section key={copy} aria-label={`Copy ${copy}`}>
        {forms.map((Form) => (
          <Form key={Form.name} />
        ))}
      </section>
    )),
  );
  const first = screen.getByRole('region', { name: 'Copy 1' });
  const second = screen.getByRole('region', { name: 'Copy 2' });
  await first.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect
    .element(first.getByLabelText('Email', { exact: true }).first())
    .toHaveAttribute('aria-invalid', 'true');
  await expect
    .element(second.getByLabelText('Email', { exact: true }).first())
    .toHaveAttribute('aria-invalid', 'false');
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
});

test('a password of 256 bytes, spaces at both ends, is the one that was set', async () => {
  const password = ` ${'🐎'.repeat(63)}é `;
  const onSuccess = vi.fn();
  const screen = await openPage(emulator, <SignUpForm onSuccess={onSuccess} />);
  await screen.getByLabelText('Email', { exact: true }).fill(ada.email);
  const field = screen.getByLabelText('Password', { exact: true });
  await field.fill(`${password}x`);
  await screen.getByRole('button', { name: 'Create account' }).click();
  await expect.element(field).toHaveAccessibleDescription(/at most 256/);
  await field.fill(password);
  await screen.getByRole('button', { name: 'Create account' }).click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();

  const { endpoint, projectId } = emulator;
  const account = new Account(new Client().setEndpoint(endpoint).setProject(projectId));
  await account.deleteSessions();
  await expect(account.createEmailPasswordSession({ email: ada.email, password })).resolves.toBeDefined();
});

test('works where the page may store nothing', async () => {
  await seed(emulator);
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const own = Object.getOwnPropertyDescriptor(window, name);
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    onTestFinished(() => void Object.defineProperty(window, name, own ?? {}));
  }
  const onSuccess = vi.fn();
  const screen = await openPage(emulator, <SignInForm onSuccess={onSuccess} />);
  await screen.getByLabelText('Email', { exact: true }).fill(ada.email);
  await screen.getByLabelText('Password', { exact: true }).fill(ada.password);
  await screen.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});
