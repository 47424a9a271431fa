import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, requestsTo, startAfresh } from '../testing/open-page.tsx';
import { MagicUrlForm, type MagicUrlFormProps } from './magic-url-form.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: MagicUrlFormProps = {}) {
  const screen = await openPage(emulator, <MagicUrlForm {...props} />);
  return { screen, email: screen.getByLabelText('Email', { exact: true }), alert: screen.getByRole('alert') };
}

async function sendLink() {
  await userEvent.tab();
  await userEvent.keyboard('grace@example.com{Enter}');
  await expect.poll(async () => (await emulator.messages()).length).toBeGreaterThan(0);
  return (await emulator.messages()).at(-1)?.links[0] ?? '';
}

test('the link leads back to the page, which signs in on a click', async () => {
  const { screen } = await open();
  const link = await sendLink();
  await expect.element(screen.getByRole('heading', { name: 'Check your inbox' })).toHaveFocus();
  await expect.element(screen.getByText(/sent a link to grace@example.com/)).toBeVisible();
  await screen.unmount();

  const goBack = followLink(link);
  const onSuccess = vi.fn();
  const page = await open({ onSuccess });
  await expect.element(page.screen.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(window.location.search).not.toContain('secret');
  expect(requestsTo('/account/sessions/token')).toBe(0);
  await page.screen.getByRole('button', { name: 'Continue' }).dblClick();
  await expect.element(page.screen.getByRole('heading', { name: 'That worked' })).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/sessions/token')).toBe(1);
  goBack();
});

test('after a link that was used it asks for the email again', async () => {
  const goBack = followLink('/?userId=grace&secret=0123456789abcdef');
  const { screen, email } = await open();
  await screen.getByRole('button', { name: 'Continue' }).click();
  await expect
    .element(screen.getByRole('heading', { name: 'This link does not work any more' }))
    .toHaveFocus();
  await screen.getByRole('button', { name: 'Ask for a new link' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Sign in with a link' })).toHaveFocus();
  await expect.element(email).toBeVisible();
  goBack();
});

test('the link can be sent again, or to another address', async () => {
  const { screen, email } = await open({ resendAfter: 0 });
  await sendLink();
  await screen.getByRole('button', { name: 'Resend' }).click();
  await expect.element(screen.getByText('Sent again.')).toBeVisible();
  expect(await emulator.messages()).toHaveLength(2);
  await screen.getByRole('button', { name: 'Use another email' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Sign in with a link' })).toHaveFocus();
  await expect.element(email).toHaveValue('grace@example.com');
});

test('a double click sends one mail', async () => {
  const { screen, email } = await open();
  await email.fill('grace@example.com');
  await screen.getByRole('button', { name: 'Send link' }).dblClick();
  await expect.element(screen.getByRole('heading', { name: 'Check your inbox' })).toBeVisible();
  expect(requestsTo('/account/tokens/magic-url')).toBe(1);
});

test('a failure is told, and the address is kept', async () => {
  const { email, alert } = await open();
  await emulator.control('POST', 'faults', { path: '/v1/account/tokens/magic-url', body: 'drop' });
  await email.fill('grace@example.com');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(alert)
    .toHaveTextContent('The server cannot be reached. Check your connection and try again.');
  await expect.element(email).toHaveValue('grace@example.com');
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { screen } = await open();
  expect(await accessibilityProblems()).toEqual([]);
  await sendLink();
  await expect.element(screen.getByRole('heading', { name: 'Check your inbox' })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
