import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { useForm } from '../form/use-form.ts';
import { type SignInValues, signInSchema } from '../sign-in/schema.ts';
import { SignInFormView } from '../sign-in/sign-in-form.view.tsx';
import { block } from '../testing/block.ts';

const submit = vi.fn<(values: SignInValues) => Promise<void>>();

function SignIn() {
  return <SignInFormView form={useForm<SignInValues, void>({ schema: signInSchema, submit })} />;
}

async function open() {
  const screen = await render(<SignIn />);
  return {
    email: screen.getByLabelText('Email', { exact: true }),
    password: screen.getByLabelText('Password', { exact: true }),
    button: screen.getByRole('button', { name: 'Sign in' }),
    alert: screen.getByRole('alert'),
  };
}

beforeEach(() => submit.mockReset());
afterEach(() => block());

test('without it a form says so, loses nothing, and works once it is there', async () => {
  await block('*/feedback/feedback.ts*');
  const { email, password, button, alert } = await open();
  await email.fill('ada@example.com');
  await password.fill('correct horse');
  await button.click();
  await expect.element(alert).toMatchTextContent(/^The server cannot be reached/);
  expect(submit).not.toHaveBeenCalled();

  await block();
  submit.mockRejectedValueOnce(Object.assign(new Error(), { code: 401, type: 'user_invalid_credentials' }));
  await button.click();
  await expect.element(alert).toMatchTextContent(/^Wrong email or password/);
  await expect.element(password).toHaveValue('correct horse');
  submit.mockResolvedValueOnce();
  await button.click();
  await expect.element(alert).toBeEmptyDOMElement();
  expect(submit).toHaveBeenLastCalledWith({ email: 'ada@example.com', password: 'correct horse' });
});
