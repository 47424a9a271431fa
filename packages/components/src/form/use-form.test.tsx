import { Profiler, StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type SignInValues, signInSchema } from '../sign-in/schema.ts';
import { SignInFormView } from '../sign-in/sign-in-form.view.tsx';
import type { FormOptions } from './form-options.ts';
import { useForm } from './use-form.ts';

type Submit = FormOptions<SignInValues, unknown>['submit'];

function SignIn(options: Partial<FormOptions<SignInValues, unknown>> & { submit: Submit }) {
  const form = useForm<SignInValues, unknown>({ schema: signInSchema, secrets: ['password'], ...options });
  return <SignInFormView form={form} />;
}

/** A submit that is under way until the test lets it end. */
function heldSubmit() {
  let end = () => {};
  const answer = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { submit: vi.fn<Submit>(() => answer), end: () => end() };
}

const serverError = (type: string, code: number, message = '') =>
  Object.assign(new Error(message), { type, code });

async function open(options: Partial<FormOptions<SignInValues, unknown>> & { submit: Submit }) {
  const screen = await render(
    <StrictMode>
      <SignIn {...options} />
    </StrictMode>,
  );
  return {
    email: screen.getByLabelText('Email', { exact: true }),
    password: screen.getByLabelText('Password', { exact: true }),
    button: screen.getByRole('button', { name: 'Sign in' }),
    alert: screen.getByRole('alert'),
    screen,
  };
}

async function fillIn({ email, password }: Awaited<ReturnType<typeof open>>) {
  await email.fill('ada@example.com');
  await password.fill('correct horse');
}

afterEach(() => vi.restoreAllMocks());

test('sends what was typed, once, however often it is asked to while that is under way', async () => {
  const { submit, end } = heldSubmit();
  const page = await open({ submit });
  await fillIn(page);
  await page.button.dblClick();
  await expect.element(page.button).toHaveAttribute('aria-busy', 'true');
  await userEvent.keyboard('{Enter}');
  await page.password.click();
  await userEvent.keyboard('{Enter}');
  expect(submit).toHaveBeenCalledExactlyOnceWith({ email: 'ada@example.com', password: 'correct horse' });
  end();
  await expect.element(page.button).toHaveAttribute('aria-busy', 'false');
});

test('keeps the focus on its button while it waits', async () => {
  const { submit, end } = heldSubmit();
  const page = await open({ submit });
  await fillIn(page);
  await page.button.click();
  await expect.element(page.button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(page.button).toHaveFocus();
  end();
});

test('can be sent again after a failure, with nothing typed lost', async () => {
  const submit = vi.fn<Submit>().mockRejectedValueOnce(serverError('general_server_error', 500));
  const page = await open({ submit });
  await fillIn(page);
  await page.button.click();
  await expect.element(page.alert).toHaveTextContent('The server has a problem. Try again in a moment.');
  await expect.element(page.email).toHaveValue('ada@example.com');
  await expect.element(page.password).toHaveValue('correct horse');
  await page.button.click();
  await expect.poll(() => submit).toHaveBeenCalledTimes(2);
  await expect.element(page.alert).toBeEmptyDOMElement();
});

test('sends what a password manager filled in without telling', async () => {
  const submit = vi.fn<Submit>(async () => undefined);
  const page = await open({ submit });
  (page.email.element() as HTMLInputElement).value = 'ada@example.com';
  (page.password.element() as HTMLInputElement).value = ' päss wörd ';
  await page.button.click();
  await expect.poll(() => submit).toHaveBeenCalledWith({ email: 'ada@example.com', password: ' päss wörd ' });
});

test('empties its secrets after a success, and keeps the rest', async () => {
  const page = await open({ submit: async () => undefined });
  await fillIn(page);
  await page.button.click();
  await expect.element(page.password).toHaveValue('');
  await expect.element(page.email).toHaveValue('ada@example.com');
});

test('sends nothing that is not valid, and puts the focus on the first field to correct', async () => {
  const submit = vi.fn<Submit>();
  const page = await open({ submit });
  await page.password.fill('correct horse');
  await page.button.click();
  await expect.element(page.email).toHaveFocus();
  await expect.element(page.email).toHaveAccessibleDescription('Enter your email address.');
  await expect.element(page.email).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard('ada@example.com');
  await expect.element(page.email).toHaveAttribute('aria-invalid', 'false');
  expect(submit).not.toHaveBeenCalled();
});

test('reads out what is wrong with the field that has the focus already, and only there', async () => {
  const page = await open({ submit: vi.fn<Submit>() });
  const liveRegion = (field: typeof page.email) => field.element().closest('[aria-live=assertive]');
  await page.email.fill('nonsense');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.email).toHaveAttribute('aria-invalid', 'true');
  expect(liveRegion(page.email)?.textContent).toMatch(/Enter an email address like/);
  expect(liveRegion(page.password)).toBeNull();
  await userEvent.tab();
  await expect.poll(() => liveRegion(page.email)).toBeNull();
});

test('shows a failure at the field it is about, in words of its own', async () => {
  const page = await open({
    submit: () => Promise.reject(serverError('user_email_disposable', 400, 'raw words of the server')),
    failures: { user_email_disposable: { field: 'email' } },
  });
  await fillIn(page);
  await page.button.click();
  await expect.element(page.email).toHaveFocus();
  await expect.element(page.email).toHaveAccessibleDescription(/temporary ones are not accepted/);
  await expect.element(page.screen.getByText('raw words')).not.toBeInTheDocument();
  await expect.element(page.alert).toBeEmptyDOMElement();
});

test('finds the field that a validation message of the server names', async () => {
  const message = 'Invalid `password` param: Password must be between 8 and 265 characters long.';
  const page = await open({
    submit: () => Promise.reject(serverError('general_argument_invalid', 400, message)),
  });
  await fillIn(page);
  await page.button.click();
  await expect
    .element(page.password)
    .toHaveAccessibleDescription('This is not accepted. Check what you typed.');
});

test.each([
  ['an unknown type', serverError('user_new_rule', 400), 'Something went wrong. Try again in a moment.'],
  [
    'no connection',
    new TypeError('Failed to fetch'),
    'The server cannot be reached. Check your connection and try again.',
  ],
  ["a proxy's page", serverError('', 502), 'The server has a problem. Try again in a moment.'],
  [
    'a rarer type',
    serverError('user_count_exceeded', 400),
    'No more accounts can be created here. Contact support.',
  ],
])('has words for %s', async (_, error, words) => {
  const page = await open({ submit: () => Promise.reject(error) });
  await fillIn(page);
  await page.button.click();
  await expect.element(page.alert).toHaveTextContent(words);
});

test('counts down after too many attempts', async () => {
  const page = await open({ submit: () => Promise.reject(serverError('general_rate_limit_exceeded', 429)) });
  await fillIn(page);
  await page.button.click();
  await expect
    .element(page.alert)
    .toMatchTextContent(/^Too many attempts. Wait a while, then try again. \d+:\d\d left.$/);
});

test('says so when the server is slow', async () => {
  const { submit, end } = heldSubmit();
  const page = await open({ submit });
  await fillIn(page);
  await page.button.click();
  await expect.element(page.screen.getByRole('status')).toHaveTextContent('This takes longer than usual…');
  end();
  await expect.element(page.screen.getByRole('status')).not.toBeInTheDocument();
});

test('renders nothing while somebody types, also after an error was shown', async () => {
  const commits: string[] = [];
  const screen = await render(
    <Profiler id="form" onRender={(_, phase) => commits.push(phase)}>
      <SignIn submit={() => Promise.reject(serverError('user_invalid_credentials', 401))} />
    </Profiler>,
  );
  const email = screen.getByLabelText('Email', { exact: true });
  expect(commits).toEqual(['mount']);
  await email.click();
  await userEvent.keyboard('ada');
  expect(commits).toEqual(['mount']);

  await userEvent.keyboard('{Enter}');
  await expect.element(email).toHaveAccessibleDescription(/like name@example.com/);
  const afterError = commits.length;
  await email.click();
  await userEvent.keyboard('@');
  expect(commits).toHaveLength(afterError);
  await userEvent.keyboard('e');
  await expect.element(email).toHaveAttribute('aria-invalid', 'false');
  expect(commits).toHaveLength(afterError + 1);

  await screen.getByLabelText('Password', { exact: true }).fill('wrong password');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/^Wrong email or password/);
  const afterFailure = commits.length;
  await userEvent.keyboard('s and some more');
  expect(commits).toHaveLength(afterFailure);
});
