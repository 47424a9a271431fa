import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailOtpForm } from '../email-otp/email-otp-form.tsx';
import { MagicUrlForm } from '../magic-url/magic-url-form.tsx';
import { block } from '../testing/block.ts';
import { openPage, requestsTo, startAfresh } from '../testing/open-page.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(() => block());
afterAll(() => emulator.stop());

test('a step that cannot be fetched says so, and leaves a way on', async () => {
  await block('*/flow/later-steps.ts*');
  const screen = await openPage(emulator, <EmailOtpForm />);
  await userEvent.tab();
  await userEvent.keyboard('grace@example.com{Enter}');
  await expect.element(screen.getByRole('heading', { name: /^The server cannot be reached/ })).toHaveFocus();
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(requestsTo('/account/tokens/email')).toBe(1);
});

test('a step whose first fetch failed is fetched again when it is due', async () => {
  await block('*/flow/later-steps.ts*');
  await emulator.control('POST', 'faults', { path: '/v1/account/tokens/magic-url', status: 500, count: 1 });
  const screen = await openPage(emulator, <MagicUrlForm />);
  await userEvent.tab();
  await userEvent.keyboard('grace@example.com{Enter}');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/server has a problem/);
  await block();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Check your inbox' })).toHaveFocus();
});
