import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { z } from 'zod/mini';
import { Form } from '../form/form.tsx';
import { useForm } from '../form/use-form.ts';
import { PasswordField } from './password-field.tsx';

const schema = z.object({ password: z.string() });

function Page({
  submit = async () => undefined,
}: {
  submit?: (values: { password: string }) => Promise<unknown>;
}) {
  const form = useForm<{ password: string }, unknown>({ schema, submit });
  return (
    <Form form={form} title="A form">
      <PasswordField name="password" label="Password" autoComplete="new-password" hint="Make it long." />
    </Form>
  );
}

test('is revealed and hidden again, without losing what was typed', async () => {
  const screen = await render(<Page />);
  const password = screen.getByLabelText('Password');
  const reveal = screen.getByRole('button', { name: 'Show characters' });
  await password.fill('correct horse');
  await expect.element(password).toHaveAttribute('type', 'password');
  await reveal.click();
  await expect.element(password).toHaveAttribute('type', 'text');
  await expect.element(reveal).toHaveAttribute('aria-pressed', 'true');
  await expect.element(password).toHaveValue('correct horse');
  await reveal.click();
  await expect.element(password).toHaveAttribute('type', 'password');
});

test('points out Caps Lock while it is on', async () => {
  const screen = await render(<Page />);
  const password = screen.getByLabelText('Password');
  const press = (modifierCapsLock: boolean) =>
    password
      .element()
      .dispatchEvent(new KeyboardEvent('keyup', { key: 'A', bubbles: true, modifierCapsLock }));
  press(true);
  await expect.element(password).toHaveAccessibleDescription('Caps Lock is on');
  press(false);
  await expect.element(password).toHaveAccessibleDescription('Make it long.');
});

test('sends 256 bytes and its spaces untouched', async () => {
  const submit = vi.fn(async () => undefined);
  const password = ` ${'ä'.repeat(127)} `;
  const screen = await render(<Page submit={submit} />);
  await screen.getByLabelText('Password').fill(password);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => submit).toHaveBeenCalledWith({ password });
});
