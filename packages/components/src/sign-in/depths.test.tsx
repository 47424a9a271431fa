import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useFormError } from '../form/field-errors.ts';
import { useFormContext } from '../form/form-context.ts';
import type { SubmitButtonProps } from '../form/submit-button.tsx';
import { useErrorText } from '../messages/use-error-text.ts';
import { ada } from '../testing/ada.ts';
import { openPage, seed, startAfresh } from '../testing/open-page.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { type UseSignInFormOptions, useSignInForm } from './use-sign-in-form.ts';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  await startAfresh(emulator);
  await seed(emulator);
});
afterAll(() => emulator.stop());

test('first depth: class names reach the parts, and variables the looks', async () => {
  const screen = await openPage(
    emulator,
    <div ref={(element) => element?.style.setProperty('--ak-accent', 'rgb(1 2 3)')}>
      <SignInForm classNames={{ root: 'my-card', input: 'my-input', submit: 'my-submit' }} />
    </div>,
  );
  const button = screen.getByRole('button', { name: 'Sign in' });
  await expect.element(button).toHaveClass('ak-button', 'my-submit');
  expect(screen.container.querySelectorAll('.my-card .my-input')).toHaveLength(2);
  expect(getComputedStyle(button.element()).backgroundColor).toBe('rgb(1, 2, 3)');
});

function LoudButton({ children }: SubmitButtonProps) {
  const { form } = useFormContext();
  return <button type="submit">{form.status === 'pending' ? 'Hold on!' : <>{children}, now!</>}</button>;
}

test('second depth: a part is replaced by one of the app', async () => {
  const onSuccess = vi.fn();
  const screen = await openPage(
    emulator,
    <SignInForm slots={{ SubmitButton: LoudButton }} onSuccess={onSuccess} />,
  );
  await screen.getByLabelText('Email').fill(ada.email);
  await screen.getByLabelText('Password').fill(ada.password);
  await screen.getByRole('button', { name: 'Sign in, now!' }).click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

function OwnScreen(options: UseSignInFormOptions) {
  const form = useSignInForm(options);
  const error = useFormError(form);
  const errorText = useErrorText();
  return (
    <form method="post" onSubmit={form.onSubmit}>
      <input aria-label="Who" {...form.register('email')} />
      <input aria-label="Word" type="password" {...form.register('password')} />
      <button type="submit">Go</button>
      {error && <p role="alert">{errorText(error)}</p>}
    </form>
  );
}

test('third depth: the app draws everything, and the rest stays as it was', async () => {
  const onSuccess = vi.fn();
  const screen = await openPage(emulator, <OwnScreen onSuccess={onSuccess} />);
  await screen.getByLabelText('Who').fill(ada.email);
  await screen.getByLabelText('Word').fill('wrong password');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/^Wrong email or password/);
  await screen.getByLabelText('Word').fill(ada.password);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});
