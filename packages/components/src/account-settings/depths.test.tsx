import { startEmulator } from '@appwrite-kit/testing/emulator';
import type { Models } from 'appwrite';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DangerZone } from '../danger-zone/danger-zone.tsx';
import { Field } from '../form/field.tsx';
import { useFormContext } from '../form/form-context.ts';
import type { SubmitButtonProps } from '../form/submit-button.tsx';
import type { ListRowProps } from '../list/list-section.tsx';
import { MfaSettings } from '../mfa-settings/mfa-settings.tsx';
import { PreferencesEditor } from '../preferences/preferences-editor.tsx';
import { RecoveryCodes } from '../recovery-codes/recovery-codes.tsx';
import { SessionList } from '../sessions/session-list.tsx';
import { useSessionList } from '../sessions/use-session-list.ts';
import { openPage, seedSignedIn, signInElsewhere, startAfresh } from '../testing/open-page.tsx';
import { mia, seedHalfSignedIn } from '../testing/second-factor.ts';
import { UserButton } from '../user-button/user-button.tsx';
import { AccountSettings } from './account-settings.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  await startAfresh(emulator);
  await page.viewport(1200, 900);
});
afterAll(() => emulator.stop());

function OwnButton({ children }: SubmitButtonProps) {
  const { form } = useFormContext();
  return <button type="submit">{form.status === 'pending' ? 'Hold on!' : <>{children}, now!</>}</button>;
}

function OwnRow({ item, children }: ListRowProps<Models.Session>) {
  return (
    <>
      {children}
      <em>by {item.provider}</em>
    </>
  );
}

test('a list: class names, a row of the app around ours, and something under it', async () => {
  await seedSignedIn(emulator);
  await signInElsewhere(emulator);
  const screen = await openPage(
    emulator,
    <SessionList
      classNames={{ root: 'my-card', list: 'my-list', row: 'my-row', note: 'my-note', alert: 'my-alert' }}
      slots={{ Row: OwnRow }}
    >
      <p>Mine</p>
    </SessionList>,
  );
  await expect.element(screen.getByText('Mine')).toBeVisible();
  await expect.poll(() => screen.getByText('by email').all().length).toBe(2);
  expect(screen.container.querySelectorAll('.my-card .my-list > .my-row')).toHaveLength(2);
  await screen.getByRole('button', { name: /^Revoke .+ on / }).click();
  await expect.element(screen.getByText(/^Signed out on/)).toHaveClass('my-note');
});

function Devices() {
  const { sessions, removal } = useSessionList();
  return sessions?.map((session) => (
    <button key={session.$id} type="button" onClick={() => removal.remove(session)}>
      {session.current ? 'Here' : 'There'}
    </button>
  ));
}

test('a list drawn anew', async () => {
  await seedSignedIn(emulator);
  await signInElsewhere(emulator);
  const screen = await openPage(emulator, <Devices />);
  await screen.getByRole('button', { name: 'There' }).click();
  await expect.element(screen.getByRole('button', { name: 'There' })).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: 'Here' })).toBeVisible();
});

test('the settings: sections of the app among ours, and in place of one', async () => {
  await seedSignedIn(emulator);
  const onSectionChange = vi.fn();
  const screen = await openPage(
    emulator,
    <AccountSettings
      sections={[
        { name: 'profile', title: 'About you', content: <p>Mine instead</p> },
        'password',
        { name: 'billing', title: 'Billing', content: <h2>What you pay for</h2> },
      ]}
      onSectionChange={onSectionChange}
    />,
  );
  await expect.element(screen.getByText('Mine instead')).toBeVisible();
  await screen.getByRole('tab', { name: 'Billing' }).click();
  await expect.element(screen.getByRole('heading', { name: 'What you pay for' })).toBeVisible();
  expect(onSectionChange).toHaveBeenCalledExactlyOnceWith('billing');
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(screen.getByRole('tab', { name: 'Password' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Password' })).toBeVisible();
});

test('the settings: parts and class names reach every form', async () => {
  await seedSignedIn(emulator);
  const screen = await openPage(
    emulator,
    <AccountSettings slots={{ SubmitButton: OwnButton }} sectionClassNames={{ root: 'my-card' }} />,
  );
  const button = (name: string) => screen.getByRole('button', { name });
  for (const [tab, name] of [
    ['Profile', 'Save, now!'],
    ['Email', 'Change email, now!'],
    ['Phone', 'Add phone number, now!'],
    ['Password', 'Change password, now!'],
    ['Preferences', 'Save, now!'],
  ] as const) {
    await screen.getByRole('tab', { name: tab, exact: true }).click();
    await expect.element(button(name)).toBeVisible();
    expect(screen.container.querySelectorAll('.ak-panel .my-card')).toHaveLength(1);
  }
  await screen.getByRole('tab', { name: 'Two-step verification' }).click();
  await button('Set up authenticator app').click();
  await expect.element(button('Verify, now!')).toBeVisible();
  await screen.getByRole('tab', { name: 'Danger zone' }).click();
  await button('Block account').click();
  await expect.element(button('Block account, now!')).toBeVisible();
});

test('preferences: a field of the app sends nothing, and reaches onSuccess', async () => {
  const account = await seedSignedIn(emulator);
  await account.updatePrefs({ prefs: { theme: 'dark' } });
  const onSuccess = vi.fn();
  const screen = await openPage(
    emulator,
    <PreferencesEditor onSuccess={onSuccess}>
      <Field name="reason" label="Why" />
    </PreferencesEditor>,
  );
  await screen.getByLabelText('Why').fill('Because');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => onSuccess.mock.calls[0]?.[1]).toMatchObject({ reason: 'Because' });
  await expect(account.getPrefs()).resolves.toEqual({ theme: 'dark' });
});

test('rows of the app stand under ours', async () => {
  await seedSignedIn(emulator);
  const screen = await openPage(
    emulator,
    <>
      <DangerZone classNames={{ row: 'my-row', button: 'my-button' }}>
        <li>Export everything</li>
      </DangerZone>
      <MfaSettings>
        <li>Hardware keys</li>
      </MfaSettings>
    </>,
  );
  for (const text of ['Export everything', 'Hardware keys']) {
    const row = screen.getByRole('listitem').filter({ hasText: text });
    await expect.element(row).toBeVisible();
    expect(row.element()).toBe(row.element().parentElement?.lastElementChild);
  }
  expect(screen.container.querySelectorAll('.my-row > .my-button')).toHaveLength(1);
});

test('recovery codes: a field and a button of the app stand at the gate', async () => {
  await seedHalfSignedIn(emulator, { mfa: { totpSecret: mia.mfa.totpSecret } });
  const screen = await openPage(
    emulator,
    <RecoveryCodes slots={{ SubmitButton: OwnButton }} classNames={{ root: 'my-card', form: 'my-form' }}>
      <p>Print them twice.</p>
    </RecoveryCodes>,
  );
  await screen.getByRole('button', { name: 'Create codes' }).click();
  await expect.element(screen.getByRole('button', { name: 'Continue, now!' })).toBeVisible();
  await expect.element(screen.getByText('Print them twice.')).toBeVisible();
  expect(screen.container.querySelectorAll('.my-card .my-form')).toHaveLength(1);
});

const OwnAvatar = ({ name }: { name: string }) => <i>{name.length}</i>;

test('the user button: a picture in place of the initials, and class names in the menu', async () => {
  await seedSignedIn(emulator);
  const screen = await openPage(
    emulator,
    <UserButton
      slots={{ Avatar: OwnAvatar }}
      classNames={{ button: 'my-button', menu: 'my-menu', item: 'my-item' }}
    />,
  );
  const button = screen.getByRole('button', { name: /^Account menu/ });
  await expect.element(button).toHaveTextContent('12');
  await button.click();
  await expect.element(screen.getByRole('button', { name: 'Sign out' })).toHaveClass('ak-item', 'my-item');
  expect(screen.container.ownerDocument.querySelectorAll('.my-menu')).toHaveLength(1);
});
