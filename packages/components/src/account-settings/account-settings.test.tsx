import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { AccountSettings, type AccountSettingsProps } from './account-settings.tsx';
import { accountSections } from './sections.ts';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

const wide = () => page.viewport(1200, 900);
const narrow = () => page.viewport(390, 800);

async function open(props: AccountSettingsProps = {}) {
  const account = await seedSignedIn(emulator);
  const screen = await openPage(emulator, <AccountSettings {...props} />);
  return {
    account,
    screen,
    tab: (name: string) => screen.getByRole('tab', { name, exact: true }),
    heading: (name: string) => screen.getByRole('heading', { name, exact: true }),
    back: screen.getByRole('button', { name: 'All settings' }),
  };
}

test('every section opens by its name', async () => {
  await wide();
  const { screen } = await open();
  await expect.poll(() => screen.getByRole('tab').all().length).toBe(accountSections.length);
  for (const tab of screen.getByRole('tab').all()) {
    await tab.click();
    await expect.element(screen.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    await expect.element(tab).toHaveAttribute('aria-selected', 'true');
  }
});

test('arrow keys move between the names, and only Enter opens a section', async () => {
  await wide();
  const { tab, heading } = await open();
  await expect.element(heading('Profile')).toBeVisible();
  (tab('Profile').element() as HTMLElement).focus();
  for (const name of ['Email', 'Phone', 'Password']) {
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(tab(name)).toHaveFocus();
  }
  await expect.element(heading('Profile')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Password')).toBeVisible();
  await expect.element(tab('Password')).toHaveFocus();
  await userEvent.keyboard('{Home}');
  await expect.element(tab('Profile')).toHaveFocus();
});

test('a section is fetched when it is opened, and the account once', async () => {
  await wide();
  const { tab, heading } = await open();
  await expect.element(heading('Profile')).toBeVisible();
  expect(requestsTo('/account/sessions')).toBe(0);
  await tab('Devices').click();
  await expect.poll(() => requestsTo('/account/sessions')).toBe(1);
  expect(requestsTo('/account')).toBe(2);
});

test('an app can decide which section is shown', async () => {
  await wide();
  const onSectionChange = vi.fn();
  const { tab, heading } = await open({ section: 'password', onSectionChange });
  await expect.element(heading('Password')).toBeVisible();
  await tab('Devices').click();
  expect(onSectionChange).toHaveBeenCalledExactlyOnceWith('sessions');
});

test('offers the sections the app wants, in its order', async () => {
  await wide();
  const { screen, heading } = await open({ sections: ['password', 'profile'] });
  await expect.element(heading('Password')).toBeVisible();
  expect(screen.getByRole('tab').all()).toHaveLength(2);
});

test('where it is narrow, names and section take turns, and the focus goes along', async () => {
  await narrow();
  const onSectionChange = vi.fn();
  const { tab, heading, back } = await open({ onSectionChange });
  await expect.element(tab('Profile')).toBeVisible();
  await expect.element(back).not.toBeInTheDocument();
  await tab('Profile').click();
  await expect.element(heading('Profile')).toBeVisible();
  await expect.element(tab('Profile')).not.toBeInTheDocument();
  await expect.element(back).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(tab('Profile')).toHaveFocus();
  expect(onSectionChange.mock.calls).toEqual([['profile'], [undefined]]);
});

test.each([
  ['wide', wide],
  ['narrow', narrow],
])('a section with steps is as wide as any other: %s', async (_, resize) => {
  await resize();
  const { screen, tab, heading, back } = await open({ defaultSection: 'profile' });
  const widthOf = async (name: string) => {
    await expect.element(heading(name)).toBeVisible();
    return heading(name).element().closest('.ak-card')?.getBoundingClientRect().width;
  };
  const width = await widthOf('Profile');
  if (resize === narrow) await back.click();
  await tab('Two-step verification').click();
  await expect.element(screen.getByRole('button', { name: 'Set up authenticator app' })).toBeVisible();
  expect(await widthOf('Two-step verification')).toBe(width);
});

test('follows the direction of the page', async () => {
  look({ theme: 'light', dir: 'rtl' });
  await wide();
  const { tab, heading } = await open();
  await expect.element(heading('Profile')).toBeVisible();
  expect(getComputedStyle(tab('Profile').element()).direction).toBe('rtl');
  expect(getComputedStyle(heading('Profile').element()).direction).toBe('rtl');
});

test('shows nothing to guests', async () => {
  const screen = await openPage(emulator, <AccountSettings />);
  await expect.poll(() => requestsTo('/account')).toBe(1);
  await expect.element(screen.getByRole('tab').first()).not.toBeInTheDocument();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  await wide();
  const { heading } = await open({ defaultSection: 'mfa' });
  await expect.element(heading('Two-step verification')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await narrow();
  expect(await accessibilityProblems()).toEqual([]);
});
