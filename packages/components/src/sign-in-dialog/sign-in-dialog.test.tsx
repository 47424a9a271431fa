import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { openPage, requestsTo, seed, startAfresh } from '../testing/open-page.tsx';
import { SignInDialog, type SignInDialogProps } from './sign-in-dialog.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

async function open(props: SignInDialogProps = {}) {
  await seed(emulator);
  const screen = await openPage(emulator, <SignInDialog {...props} />);
  const dialog = screen.getByRole('dialog', { name: 'Sign in' });
  return {
    screen,
    dialog,
    opener: screen.getByRole('button', { name: 'Sign in' }),
    email: dialog.getByLabelText('Email'),
  };
}

test('signs in with the keyboard alone, closes and gives the focus back', async () => {
  const onSuccess = vi.fn();
  const { dialog, opener, email } = await open({ onSuccess });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(email).toHaveFocus();
  await userEvent.keyboard(ada.email);
  await userEvent.tab();
  await expect.element(dialog.getByRole('link', { name: 'Forgot password?' })).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard(`${ada.password}{Enter}`);
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/sessions/email')).toBe(1);
});

test.each(['{Escape}', 'Close'])('closes by %s and gives the focus back', async (way) => {
  const { dialog, opener, email } = await open();
  await opener.click();
  await expect.element(email).toHaveFocus();
  if (way === 'Close') await dialog.getByRole('button', { name: way }).click();
  else await userEvent.keyboard(way);
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('keeps the focus inside, and the page behind out of reach', async () => {
  const { screen, dialog, opener, email } = await open();
  await opener.click();
  await expect.element(email).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(dialog.getByRole('button', { name: 'Close' })).toHaveFocus();
  expect(screen.getByRole('main').elements()).toHaveLength(0);
  expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
});

test('an app can decide when it is open', async () => {
  const onOpenChange = vi.fn();
  const { opener, email } = await open({ isOpen: true, onOpenChange });
  await expect.element(email).toHaveFocus();
  await expect.element(opener.first()).not.toHaveAttribute('aria-haspopup');
  await userEvent.keyboard('{Escape}');
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
});

test('two of them on a page do not get in the way of each other', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const screen = await openPage(
    emulator,
    <>
      <SignInDialog>Sign in above</SignInDialog>
      <SignInDialog onSuccess={onSuccess}>Sign in below</SignInDialog>
    </>,
  );
  const above = screen.getByRole('button', { name: 'Sign in above' });
  const below = screen.getByRole('button', { name: 'Sign in below' });
  const dialog = screen.getByRole('dialog', { name: 'Sign in' });
  const email = dialog.getByLabelText('Email');
  await above.click();
  await email.fill('grace@example.com');
  await userEvent.keyboard('{Escape}');
  await expect.element(above).toHaveFocus();
  await below.click();
  await expect.element(email).toHaveValue('');
  await email.fill(ada.email);
  await dialog.getByLabelText('Password').fill(ada.password);
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(below).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('follows the theme of its surroundings', async () => {
  await seed(emulator);
  const screen = await openPage(
    emulator,
    <div data-ak-theme="dark">
      <SignInDialog />
    </div>,
  );
  await screen.getByRole('button', { name: 'Sign in' }).click();
  const dialog = screen.getByRole('dialog', { name: 'Sign in' });
  await expect.element(dialog).toBeVisible();
  expect(getComputedStyle(dialog.element()).colorScheme).toBe('dark');
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { opener, email } = await open();
  await opener.click();
  await expect.element(email).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

test.each([
  ['density', { 'data-ak-density': 'compact' }, { height: 36, direction: 'ltr' }],
  ['direction', { dir: 'rtl' }, { height: 44, direction: 'rtl' }],
])('takes on the %s of the part of the page that it was opened from', async (_, surroundings, expected) => {
  look({ theme: 'light', dir: 'ltr' });
  const screen = await openPage(
    emulator,
    <div {...surroundings}>
      <SignInDialog />
    </div>,
  );
  await screen.getByRole('button', { name: 'Sign in' }).click();
  const dialog = screen.getByRole('dialog');
  const button = dialog.getByRole('button', { name: 'Sign in' });
  await expect.element(button).toBeVisible();
  expect({
    height: button.element().getBoundingClientRect().height,
    direction: getComputedStyle(dialog.element()).direction,
  }).toEqual(expected);
});
