import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { AnonymousButton, type AnonymousButtonProps } from './anonymous-button.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: AnonymousButtonProps = {}) {
  const screen = await openPage(emulator, <AnonymousButton {...props} />);
  return {
    button: screen.getByRole('button', { name: 'Continue as guest' }),
    alert: screen.getByRole('alert'),
  };
}

test('goes on as a guest, with the keyboard, once', async () => {
  const onSuccess = vi.fn();
  await emulator.control('POST', 'faults', { path: '/v1/account/sessions/anonymous', latency: 300 });
  const { button } = await open({ onSuccess });
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(onSuccess.mock.lastCall?.[0]).toMatchObject({ provider: 'anonymous' });
  expect(requestsTo('/account/sessions/anonymous')).toBe(1);
});

test('says why that is not possible', async () => {
  await seedSignedIn(emulator);
  const { button, alert } = await open();
  await button.click();
  await expect
    .element(alert)
    .toHaveTextContent('You are already signed in. Reload the page, or sign out first.');
});

test('counts down after too many guests', async () => {
  await emulator.control('POST', 'faults', {
    path: '/v1/account/sessions/anonymous',
    status: 429,
    type: 'general_rate_limit_exceeded',
    count: 1,
  });
  const { button, alert } = await open();
  await button.click();
  await expect.element(alert).toMatchTextContent(/^Too many attempts\. .* \d+:\d\d left\.$/);
});

test('says so when guests are not wanted', async () => {
  await emulator.control('POST', 'faults', {
    path: '/v1/account/sessions/anonymous',
    status: 501,
    type: 'user_auth_method_unsupported',
  });
  const { button, alert } = await open();
  await button.click();
  await expect
    .element(alert)
    .toHaveTextContent('This way of signing in is switched off. Choose another one.');
  await expect.element(button).toHaveAttribute('aria-busy', 'false');
});

test('after a failure a second try works', async () => {
  const onSuccess = vi.fn();
  await emulator.control('POST', 'faults', { path: '/v1/account/sessions/anonymous', status: 500, count: 1 });
  const { button, alert } = await open({ onSuccess });
  await button.click();
  await expect.element(alert).toHaveTextContent('The server has a problem. Try again in a moment.');
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  await expect.element(alert).toBeEmptyDOMElement();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  await seedSignedIn(emulator);
  const { button, alert } = await open();
  expect(await accessibilityProblems({ isPart: true })).toEqual([]);
  await button.click();
  await expect.element(alert).toMatchTextContent(/already signed in/);
  expect(await accessibilityProblems({ isPart: true })).toEqual([]);
});
