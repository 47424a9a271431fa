import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Profiler } from 'react';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SubmitButtonProps } from '../form/submit-button.tsx';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, requestsTo, startAfresh } from '../testing/open-page.tsx';
import { mia, seedHalfSignedIn, totpCode } from '../testing/second-factor.ts';
import { MfaChallengeForm, type MfaChallengeFormProps } from './mfa-challenge-form.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: MfaChallengeFormProps = {}, user: object = {}) {
  const account = await seedHalfSignedIn(emulator, user);
  const screen = await openPage(emulator, <MfaChallengeForm {...props} />);
  return {
    account,
    screen,
    code: screen.getByLabelText('Verification code'),
    recoveryCode: screen.getByLabelText('Recovery code'),
    choose: (name: string) => screen.getByRole('button', { name }),
  };
}

const OwnButton = ({ children }: SubmitButtonProps) => <button type="submit">{children} now</button>;

const lastCode = async (count: number) => {
  await expect.poll(async () => (await emulator.messages()).length).toBe(count);
  return (await emulator.messages()).at(-1)?.code ?? '';
};

test('asks for the authenticator app first, and signs in with the keyboard alone', async () => {
  const onSuccess = vi.fn();
  const { account, code } = await open({ onSuccess });
  await expect.element(code).toHaveFocus();
  await userEvent.keyboard(await totpCode(emulator));
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  await expect(account.get()).resolves.toMatchObject({ $id: mia.id });
  expect(requestsTo('/account/mfa/challenges')).toBe(2);
  await expect.element(code).not.toBeInTheDocument();
});

test('a wrong code is said at the field, stays there, and can be corrected', async () => {
  const onSuccess = vi.fn();
  const { code } = await open({ onSuccess });
  await code.fill('000000');
  await expect.element(code).toHaveAccessibleDescription(/This code is wrong/);
  await expect.element(code).toHaveValue('000000');
  await code.fill(await totpCode(emulator));
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('a code can come by email instead, and be sent again after a while', async () => {
  const onSuccess = vi.fn();
  const { screen, code, choose } = await open({ onSuccess, resendAfter: 0 });
  await expect.element(code).toBeVisible();
  await choose('Another way').click();
  await expect.element(choose('Authenticator app')).toHaveFocus();
  await choose('Code by email').click();
  await expect.element(screen.getByText(/sent to your email address/)).toBeVisible();
  await lastCode(1);
  await screen.getByRole('button', { name: 'Resend' }).click();
  await code.fill(await lastCode(2));
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('a code can come by text message', async () => {
  const onSuccess = vi.fn();
  const { code, choose } = await open({ onSuccess });
  await choose('Another way').click();
  await choose('Code by text message').click();
  await code.fill(await lastCode(1));
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('a recovery code works, however it was pasted', async () => {
  const onSuccess = vi.fn();
  const { screen, recoveryCode, choose } = await open({ onSuccess });
  await choose('Another way').click();
  await choose('Recovery code').click();
  await expect.element(recoveryCode).toHaveFocus();
  await recoveryCode.fill(' ABCDE F0123\n');
  await screen.getByRole('button', { name: 'Verify' }).click();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('offers only what is set up', async () => {
  const { screen, choose } = await open(
    {},
    { phoneVerification: false, mfa: { ...mia.mfa, recoveryCodes: [] } },
  );
  await choose('Another way').click();
  await expect.element(choose('Code by email')).toBeVisible();
  expect(screen.getByRole('button', { name: /text message|Recovery code/ }).all()).toHaveLength(0);
});

test('a factor that cannot be asked for leaves the others to choose from', async () => {
  const { screen, code, choose } = await open();
  await expect.element(code).toBeVisible();
  await choose('Another way').click();
  await emulator.control('POST', 'faults', {
    path: '/v1/account/mfa/challenges',
    status: 503,
    type: 'general_smtp_disabled',
    count: 1,
  });
  await choose('Code by email').click();
  await expect
    .element(screen.getByText('Emails cannot be sent right now. Choose another way.'))
    .toBeVisible();
  await choose('Authenticator app').click();
  await expect.element(code).toBeVisible();
});

test('when the factors cannot be read, it says so and can be asked again', async () => {
  await emulator.control('POST', 'faults', { path: '/v1/account/mfa/factors', status: 403 });
  const { screen, code } = await open();
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  await emulator.control('DELETE', 'faults');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(code).toBeVisible();
});

test('whoever is about to use another account is not led away when the code is asked for', async () => {
  await emulator.control('POST', 'faults', { path: '/v1/account/mfa/challenges', latency: 500 });
  const { code, choose } = await open();
  const other = choose('Use another account');
  await expect.element(other).toBeVisible();
  (other.element() as HTMLElement).focus();
  await expect.element(code).toBeVisible();
  await expect.element(other).toHaveFocus();
});

test('another account can be used instead', async () => {
  const { account, screen } = await open();
  await screen.getByRole('button', { name: 'Use another account' }).click();
  await expect
    .poll(() => account.get().catch((error: { type: string }) => error.type))
    .toBe('general_unauthorized_scope');
});

test('takes fields and a button of your own, and names of classes, at every step', async () => {
  const { screen, code, recoveryCode, choose } = await open({
    slots: { SubmitButton: OwnButton },
    classNames: { form: 'my-form', input: 'my-input' },
    children: <input aria-label="Trust this device" type="checkbox" />,
  });
  const trust = screen.getByLabelText('Trust this device');
  await expect.element(code).toHaveClass('my-input');
  await expect.element(trust).toBeVisible();
  await expect.element(choose('Verify now')).toBeVisible();
  await choose('Another way').click();
  await choose('Recovery code').click();
  await expect.element(recoveryCode).toHaveClass('my-input');
  await expect.element(trust).toBeVisible();
  await expect.element(choose('Verify now')).toBeVisible();
  expect(trust.element().closest('form')).toHaveClass('my-form');
});

test('typing renders nothing', async () => {
  await seedHalfSignedIn(emulator);
  const onRender = vi.fn();
  const screen = await openPage(
    emulator,
    <Profiler id="form" onRender={onRender}>
      <MfaChallengeForm />
    </Profiler>,
  );
  await expect.element(screen.getByLabelText('Verification code')).toHaveFocus();
  onRender.mockClear();
  await userEvent.keyboard('12345');
  expect(onRender).not.toHaveBeenCalled();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { code, choose } = await open();
  await expect.element(code).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await choose('Another way').click();
  await expect.element(choose('Recovery code')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
