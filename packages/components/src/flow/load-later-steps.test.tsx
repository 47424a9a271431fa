import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailOtpForm } from '../email-otp/email-otp-form.tsx';
import { MagicUrlForm } from '../magic-url/magic-url-form.tsx';
import { PhoneOtpForm } from '../phone-otp/phone-otp-form.tsx';
import { RecoveryForm } from '../recovery/recovery-form.tsx';
import { block } from '../testing/block.ts';
import { openPage, requestsTo, startAfresh } from '../testing/open-page.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(() => block());
afterAll(() => emulator.stop());

test.each([
  ['a code by email', <EmailOtpForm key="form" />, 'grace@example.com'],
  ['a code by text message', <PhoneOtpForm key="form" />, '+49 1511 2345678'],
  ['a link', <MagicUrlForm key="form" />, 'grace@example.com'],
  ['recovery', <RecoveryForm key="form" />, 'grace@example.com'],
])(
  '%s: nothing is asked for before its next step is there, and nothing typed is lost',
  async (_, form, typed) => {
    await block('*/flow/later-steps.ts*');
    const screen = await openPage(emulator, form);
    const field = screen.getByRole('textbox');
    await field.fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/^The server cannot be reached/);
    await expect.element(field).toHaveValue(typed);
    await expect.element(field).toHaveFocus();
    for (const path of [
      '/account/tokens/email',
      '/account/tokens/phone',
      '/account/tokens/magic-url',
      '/account/recovery',
    ])
      expect(requestsTo(path)).toBe(0);
  },
);

test('a step that could not be fetched is fetched again when it is due', async () => {
  await block('*/flow/later-steps.ts*');
  const screen = await openPage(emulator, <MagicUrlForm />);
  await userEvent.tab();
  await userEvent.keyboard('grace@example.com{Enter}');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/^The server cannot be reached/);
  await block();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Check your inbox' })).toHaveFocus();
  expect(requestsTo('/account/tokens/magic-url')).toBe(1);
});
