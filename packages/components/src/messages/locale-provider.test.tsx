import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useForm } from '../form/use-form.ts';
import { type SignInValues, signInSchema } from '../sign-in/schema.ts';
import { SignInFormView } from '../sign-in/sign-in-form.view.tsx';
import { LocaleProvider, type LocaleProviderProps } from './locale-provider.tsx';

function SignIn() {
  const form = useForm<SignInValues, void>({
    schema: signInSchema,
    submit: () => Promise.reject(Object.assign(new Error(), { code: 400, type: 'user_count_exceeded' })),
  });
  return <SignInFormView form={form} />;
}

const open = (props: Omit<LocaleProviderProps, 'children'>) =>
  render(
    <LocaleProvider {...props}>
      <SignIn />
    </LocaleProvider>,
  );

test('German is shown once it has arrived, and no English before', async () => {
  const { container, getByRole } = await open({ locale: 'de', fallback: '…' });
  expect(container.textContent).toBe('…');
  await expect.element(getByRole('button', { name: 'Anmelden' })).toBeVisible();
  await getByRole('button', { name: 'Anmelden' }).click();
  await expect
    .element(getByRole('textbox', { name: 'E-Mail' }))
    .toHaveAccessibleDescription('Gib deine E-Mail-Adresse ein.');
});

test('what is typed survives every change of language', async () => {
  const screen = await open({ locale: 'en' });
  await screen.getByRole('textbox', { name: 'Email' }).fill('ada@example.com');
  for (const [locale, label] of [
    ['de', 'E-Mail'],
    ['en', 'Email'],
    ['ar', 'البريد الإلكتروني'],
  ] as const) {
    await screen.rerender(
      <LocaleProvider locale={locale}>
        <SignIn />
      </LocaleProvider>,
    );
    await expect.element(screen.getByRole('textbox', { name: label })).toHaveValue('ada@example.com');
  }
});

test('an app words single texts its own way', async () => {
  const { getByRole, getByLabelText } = await open({
    messages: { 'action.signIn': 'Come aboard', 'error.user_count_exceeded': 'The boat is full.' },
  });
  await getByLabelText('Email').fill('ada@example.com');
  await getByLabelText('Password').fill('correct horse');
  await getByRole('button', { name: 'Come aboard' }).click();
  await expect.element(getByRole('alert')).toHaveTextContent('The boat is full.');
});

test('what a language of an app leaves out is English', async () => {
  const { getByRole } = await open({ locale: { lang: 'nl', messages: { 'label.email': 'E-mailadres' } } });
  await expect.element(getByRole('textbox', { name: 'E-mailadres' })).toBeVisible();
  await expect.element(getByRole('button', { name: 'Sign in' })).toBeVisible();
});
