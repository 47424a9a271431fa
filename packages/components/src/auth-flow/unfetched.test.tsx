import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { block } from '../testing/block.ts';
import { openPage, startAfresh } from '../testing/open-page.tsx';
import { AuthFlow } from './auth-flow.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(() => block());
afterAll(() => emulator.stop());

// One test, because what a page has fetched stays fetched.
test('whoever cannot go on to a view reads so, loses nothing, and is there after one more try', async () => {
  await block('*/auth-flow/later.ts*');
  const screen = await openPage(emulator, <AuthFlow />);
  const email = screen.getByLabelText('Email', { exact: true });
  await email.fill('grace@example.com');
  await screen.getByRole('link', { name: 'Create account' }).click();
  const retry = screen.getByRole('button', { name: 'Try again' });
  const message = screen.getByText(/^The server cannot be reached/);
  await expect.element(message).toBeVisible();
  await expect.element(email).toHaveValue('grace@example.com');

  retry.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(message).toHaveFocus();
  await expect.element(email).toHaveValue('grace@example.com');

  await block();
  retry.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Create your account' })).toHaveFocus();
  await expect.element(email).toHaveValue('grace@example.com');
});
