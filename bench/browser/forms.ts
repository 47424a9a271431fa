import type { Page } from 'playwright-core';
import { ada, type UserName } from './users.ts';

export interface FormToType {
  /** The component's name. */
  form: string;
  /** Who is signed in; nobody if left out. */
  session?: UserName;
  /** What the page's address says. */
  query?: Record<string, string>;
  props?: Record<string, unknown>;
  /** What of the form is measured, where it has several steps. */
  step?: string;
  /** Brings the form to that step. */
  prepare?(page: Page): Promise<void>;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();

const openSection = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();

async function awaitCode(page: Page): Promise<void> {
  await page.getByLabel('Verification code').waitFor();
}

async function sendCode(page: Page): Promise<void> {
  await page.getByLabel('Email', { exact: true }).fill(ada.email);
  await page.keyboard.press('Enter');
  await awaitCode(page);
}

/** Every form that people type into, in all its steps. */
export const forms: readonly FormToType[] = [
  { form: 'AuthFlow' },
  { form: 'SignInDialog', prepare: press('Sign in') },
  { form: 'SignInForm' },
  { form: 'SignUpForm' },
  { form: 'MagicUrlForm' },
  { form: 'EmailOtpForm' },
  { form: 'EmailOtpForm', step: 'code', prepare: sendCode },
  { form: 'PhoneOtpForm' },
  {
    form: 'PhoneOtpForm',
    step: 'code',
    async prepare(page) {
      await page.getByLabel('Phone number').fill('+4915112345678');
      await page.keyboard.press('Enter');
      await awaitCode(page);
    },
  },
  { form: 'RecoveryForm' },
  { form: 'RecoveryForm', step: 'code', props: { via: 'otp' }, prepare: sendCode },
  { form: 'ResetPasswordForm', query: { userId: 'ada', secret: 'of-a-link' } },
  { form: 'ResetPasswordCallback', query: { userId: 'ada', secret: 'of-a-link' } },
  { form: 'MfaChallengeForm', session: 'grace' },
  { form: 'MfaSetup', session: 'ada', prepare: press('Set up authenticator app') },
  { form: 'MfaSettings', session: 'ada', prepare: press('Set up authenticator app') },
  { form: 'ProfileSettings', session: 'ada' },
  { form: 'EmailSettings', session: 'ada' },
  {
    form: 'EmailSettings',
    step: 'code',
    session: 'ada',
    props: { verifyBy: 'otp' },
    prepare: (page) => press('Send code')(page).then(() => awaitCode(page)),
  },
  { form: 'PhoneSettings', session: 'ada' },
  {
    form: 'PhoneSettings',
    step: 'code',
    session: 'joan',
    prepare: (page) => press('Send code')(page).then(() => awaitCode(page)),
  },
  { form: 'PasswordSettings', session: 'ada' },
  { form: 'PreferencesEditor', session: 'ada', prepare: press('Add') },
  { form: 'PreferencesEditor', step: 'JSON', session: 'ada', prepare: press('Edit as JSON') },
  { form: 'DangerZone', session: 'ada', prepare: press('Block account') },
  { form: 'RecoveryCodes', step: 'confirming', session: 'joan', prepare: press('Show codes') },
  { form: 'RecoveryCodes', step: 'saving', session: 'ada', prepare: press('Create codes') },
  ...['Profile', 'Email', 'Phone', 'Password'].map((section) => ({
    form: 'AccountSettings',
    step: section,
    session: 'ada' as const,
    prepare: openSection(section),
  })),
];

/** Why nobody types into the other components. */
export const formless: Readonly<Record<string, string>> = {
  OAuthButtons: 'buttons',
  AnonymousButton: 'a button',
  CopyButton: 'a button',
  SubmitButton: 'a button',
  MagicUrlCallback: 'a button',
  OAuthCallback: 'a button',
  EmailVerificationCallback: 'a button',
  UserButton: 'a menu',
  SessionList: 'a list',
  IdentityList: 'a list',
  ConsentList: 'a list',
  ActivityLog: 'a list',
  PushTargets: 'a list',
  Avatar: 'a picture',
  QrCode: 'a picture',
  Protect: 'shows what an app gives it',
  SignedIn: 'shows what an app gives it',
  SignedOut: 'shows what an app gives it',
  LocaleProvider: 'shows what an app gives it',
  Card: 'shows what an app gives it',
  Dialog: 'shows what an app gives it',
  StepUp: 'the form is MfaChallengeForm, in a dialog: see RecoveryCodes',
  Form: 'part of every form',
  Field: 'part of every form',
  CheckboxField: 'part of RecoveryCodes',
  SelectField: 'part of PreferencesEditor',
  OtpField: 'part of MfaChallengeForm',
  PasswordField: 'part of SignInForm',
  NewPasswordField: 'part of SignUpForm',
  PhoneField: 'part of PhoneOtpForm',
  PendingButton: 'a button',
};

/** Components that are neither typed into nor known not to be. */
export const forgotten = (exported: readonly string[]): string[] =>
  exported
    .filter((name) => /^[A-Z]/.test(name) && !name.endsWith('View') && !(name in formless))
    .filter((name) => !forms.some(({ form }) => form === name));
