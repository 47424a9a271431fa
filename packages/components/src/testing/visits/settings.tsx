import { DangerZone } from '../../danger-zone/danger-zone.tsx';
import { EmailSettings } from '../../email-settings/email-settings.tsx';
import { PasswordSettings } from '../../password-settings/password-settings.tsx';
import { PhoneSettings } from '../../phone-settings/phone-settings.tsx';
import { PreferencesEditor } from '../../preferences/preferences-editor.tsx';
import { ProfileSettings } from '../../profile/profile-settings.tsx';
import { ada } from '../ada.ts';
import { seedSignedIn } from '../open-page.tsx';
import { lastMessage, newPassword } from './people.ts';
import type { Page, Visit, World } from './visit.ts';

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name });
const text = (words: string) => (page: Page) => page.getByText(words);

/** A section of somebody's settings. */
const section = (screen: string, ui: (world: World) => React.ReactNode) =>
  ({
    screen,
    open: async (world) => {
      await seedSignedIn(world.emulator);
      return ui(world);
    },
  }) satisfies Partial<Visit>;

const profile = section('ProfileSettings', () => <ProfileSettings />);
const email = section('EmailSettings', () => <EmailSettings verifyBy="otp" />);
const phone = section('PhoneSettings', () => <PhoneSettings defaultCountry="DE" />);
const password = section('PasswordSettings', () => <PasswordSettings />);
const preferences = section('PreferencesEditor', () => <PreferencesEditor />);
const dangerZone = section('DangerZone', ({ onSuccess }) => <DangerZone onBlocked={onSuccess} />);

/** A section needs the account before it can be of use. */
const reading = { intent: 'sees the account', request: 'GET /account' };

const askForCode = async (page: Page) => {
  await page.getByRole('button', { name: 'Send code' }).click();
  await page.getByLabelText('Verification code').click();
};

const confirming = {
  intent: 'confirms it with the code',
  type: async ({ emulator }) => ({ 'Verification code': (await lastMessage(emulator)).code ?? '' }),
  sendsItself: true,
  button: 'Verify',
  done: text('Confirmed. Thank you.'),
} satisfies Partial<Visit>;

const openWithPhone: Visit['open'] = async ({ emulator }) => {
  const account = await seedSignedIn(emulator);
  await account.updatePhone({ phone: '+4915112345678', password: ada.password });
  return <PhoneSettings defaultCountry="DE" />;
};

/** What people change about themselves. */
export const settingsVisits: readonly Visit[] = [
  { ...profile, ...reading, done: button('Save') },
  {
    ...profile,
    intent: 'changes the name',
    request: 'PATCH /account/name',
    type: () => ({ Name: 'Ada King' }),
    button: 'Save',
    done: text('Saved.'),
  },
  { ...email, ...reading, done: button('Change email') },
  {
    ...email,
    intent: 'changes the address',
    request: 'PATCH /account/email',
    type: () => ({ Email: 'countess@example.com', 'Current password': ada.password }),
    button: 'Change email',
    done: text('Your email address has been changed.'),
  },
  {
    ...email,
    intent: 'has a code sent',
    request: 'POST /account/verifications/email/otp',
    button: 'Send code',
    done: (page) => page.getByLabelText('Verification code'),
  },
  { ...email, ...confirming, request: 'PUT /account/verifications/email/otp', lead: askForCode },
  { ...phone, ...reading, done: button(/phone number$/) },
  {
    ...phone,
    intent: 'adds a number',
    request: 'PATCH /account/phone',
    type: () => ({ 'Phone number': '0151 12345678', 'Current password': ada.password }),
    button: 'Add phone number',
    done: text('+4915112345678'),
  },
  {
    ...phone,
    intent: 'has a code sent',
    request: 'POST /account/verifications/phone',
    open: openWithPhone,
    button: 'Send code',
    done: (page) => page.getByLabelText('Verification code'),
  },
  {
    ...phone,
    ...confirming,
    request: 'PUT /account/verifications/phone',
    open: openWithPhone,
    lead: askForCode,
  },
  { ...password, ...reading, done: button('Change password') },
  {
    ...password,
    intent: 'changes the password',
    request: 'PATCH /account/password',
    type: () => ({ 'Current password': ada.password, 'New password': newPassword }),
    button: 'Change password',
    done: text('Your password has been changed.'),
  },
  {
    ...preferences,
    intent: 'sees the preferences',
    request: 'GET /account/prefs',
    done: button('Save'),
  },
  {
    ...preferences,
    intent: 'saves preferences',
    request: 'PATCH /account/prefs',
    lead: (page) => page.getByRole('button', { name: 'Add', exact: true }).click(),
    type: () => ({ Key: 'theme', Value: 'dark' }),
    button: 'Save',
    done: text('Saved.'),
  },
  { ...dangerZone, ...reading, done: button('Block account') },
  {
    ...dangerZone,
    intent: 'blocks the account',
    request: 'PATCH /account/status',
    lead: async (page) => {
      await page.getByRole('button', { name: 'Block account' }).click();
      await page.getByRole('dialog').getByRole('textbox').click();
    },
    type: () => ({ [`Type ${ada.email} to confirm`]: ada.email }),
    button: 'Block account',
  },
];
