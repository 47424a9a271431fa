import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Profiler } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, requestsTo, seed, startAfresh } from '../testing/open-page.tsx';
import { RecoveryForm, type RecoveryFormProps } from './recovery-form.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
let goBack: (() => void) | undefined;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(() => {
  goBack?.();
  goBack = undefined;
});
afterAll(() => emulator.stop());

async function open(props: RecoveryFormProps = {}) {
  const screen = await openPage(emulator, <RecoveryForm signInLink={{ href: '/sign-in' }} {...props} />);
  return {
    screen,
    heading: (name: string) => screen.getByRole('heading', { name }),
    email: screen.getByLabelText('Email', { exact: true }),
    code: screen.getByLabelText('Verification code'),
    password: screen.getByLabelText('New password', { exact: true }),
    button: screen.getByRole('button', { name: 'Reset password' }),
  };
}

async function askFor(email = ada.email) {
  await userEvent.tab();
  await userEvent.keyboard(`${email}{Enter}`);
  await expect.poll(async () => (await emulator.messages()).length).toBeGreaterThan(0);
  return (await emulator.messages()).at(-1);
}

test('a link leads back to the page, which asks for the new password', async () => {
  const account = await seed(emulator);
  const first = await open();
  const mail = await askFor();
  await expect.element(first.heading('Check your inbox')).toHaveFocus();
  await first.screen.unmount();

  goBack = followLink(mail?.links[0] ?? '');
  const onSuccess = vi.fn();
  const page = await open({ onSuccess });
  await expect.element(page.password).toBeVisible();
  expect(window.location.search).not.toMatch(/secret|userId/);
  await page.password.fill(' new päss wörd ');
  await page.button.dblClick();
  await expect.element(page.heading('Your password is changed')).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/recovery')).toBeLessThanOrEqual(2);
  await expect
    .element(page.screen.getByRole('link', { name: 'Sign in' }))
    .toHaveAttribute('href', '/sign-in');
  const session = await account.createEmailPasswordSession({
    email: ada.email,
    password: ' new päss wörd ',
  });
  expect(session.userId).toBe(ada.userId);
});

test('a code does it too, with the keyboard alone', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const page = await open({ via: 'otp', onSuccess });
  const mail = await askFor();
  await expect.element(page.heading('Set a new password')).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.code).toHaveFocus();
  await userEvent.keyboard(mail?.code ?? '');
  await userEvent.tab();
  await expect.element(page.password).toHaveFocus();
  await userEvent.keyboard('another horse{Enter}');
  await expect.element(page.heading('Your password is changed')).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('a wrong code is pointed out, and the new password is kept', async () => {
  await seed(emulator);
  const page = await open({ via: 'otp' });
  const mail = await askFor();
  await page.code.fill(mail?.code === '000000' ? '111111' : '000000');
  await page.password.fill('another horse');
  await page.button.click();
  await expect.element(page.code).toHaveAccessibleDescription(/wrong or has expired/);
  await expect.element(page.password).toHaveValue('another horse');
  await page.code.fill(mail?.code ?? '');
  await page.button.click();
  await expect.element(page.heading('Your password is changed')).toBeVisible();
});

test('an unknown address is pointed out', async () => {
  const page = await open();
  await page.email.fill('nobody@example.com');
  await page.button.click();
  await expect.element(page.email).toHaveAccessibleDescription(/There is no such account/);
  await expect.element(page.email).toHaveFocus();
});

test('a link that was used offers a new one', async () => {
  await seed(emulator);
  goBack = followLink('/?userId=ada&secret=0123456789abcdef');
  const page = await open();
  await page.password.fill('another horse');
  await page.button.click();
  await expect.element(page.heading('This link does not work any more')).toHaveFocus();
  await page.screen.getByRole('button', { name: 'Ask for a new link' }).click();
  await expect.element(page.heading('Forgot your password?')).toHaveFocus();
});

test('the server going away loses nothing that was typed', async () => {
  await seed(emulator);
  goBack = followLink('/?userId=ada&secret=0123456789abcdef');
  const page = await open();
  await emulator.control('POST', 'faults', { path: '/v1/account/recovery', body: 'drop' });
  await page.password.fill('another horse');
  await page.button.click();
  await expect
    .element(page.screen.getByRole('alert'))
    .toHaveTextContent('The server cannot be reached. Check your connection and try again.');
  await expect.element(page.password).toHaveValue('another horse');
});

test('a short password is refused before it is sent', async () => {
  goBack = followLink('/?userId=ada&secret=0123456789abcdef');
  const page = await open();
  await page.password.fill('short');
  await page.button.click();
  await expect.element(page.password).toHaveAccessibleDescription('Use at least 8 characters.');
  expect(requestsTo('/account/recovery')).toBe(0);
});

test('says how strong the new password is, without rendering', async () => {
  goBack = followLink('/?userId=ada&secret=0123456789abcdef');
  const commits: string[] = [];
  const screen = await openPage(
    emulator,
    <Profiler id="form" onRender={(_, phase) => commits.push(phase)}>
      <RecoveryForm />
    </Profiler>,
  );
  const password = screen.getByLabelText('New password', { exact: true });
  await password.click();
  const before = commits.length;
  await userEvent.keyboard('password1');
  await expect.element(password).toHaveAccessibleDescription(/Easy to guess/);
  await userEvent.keyboard(' umbrella violin tuesday');
  await expect.element(password).toHaveAccessibleDescription(/A strong password/);
  expect(commits).toHaveLength(before);
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  await seed(emulator);
  const page = await open({ via: 'otp' });
  expect(await accessibilityProblems()).toEqual([]);
  await askFor();
  await page.password.fill('password1');
  await expect.element(page.password).toHaveAccessibleDescription(/Easy to guess/);
  expect(await accessibilityProblems()).toEqual([]);
});
