import type { Page } from 'playwright-core';
import { ada } from './users.ts';

export interface FormToType {
  /** The component's name. */
  form: string;
  /** Who is signed in: somebody, or somebody who owes the second step. Nobody if left out. */
  session?: 'ada' | 'grace';
  /** What the page's address says. */
  query?: Record<string, string>;
  /** What of the form is measured, where it has several steps. */
  step?: string;
  /** Brings the form to that step. */
  prepare?(page: Page): Promise<void>;
}

async function sendCode(page: Page): Promise<void> {
  await page.getByLabel('Email', { exact: true }).fill(ada.email);
  await page.keyboard.press('Enter');
  await page.getByLabel('Verification code').waitFor();
}

/** Every form that people type into. */
export const forms: readonly FormToType[] = [
  { form: 'SignInForm' },
  { form: 'SignUpForm' },
  { form: 'MagicUrlForm' },
  { form: 'EmailOtpForm' },
  { form: 'EmailOtpForm', step: 'code', prepare: sendCode },
  { form: 'PhoneOtpForm' },
  { form: 'RecoveryForm' },
  { form: 'ResetPasswordForm', query: { userId: 'ada', secret: 'of-a-link' } },
  { form: 'MfaChallengeForm', session: 'grace' },
  {
    form: 'MfaSetup',
    session: 'ada',
    prepare: (page) => page.getByRole('button', { name: 'Set up authenticator app' }).click(),
  },
  { form: 'ProfileSettings', session: 'ada' },
  { form: 'EmailSettings', session: 'ada' },
  { form: 'PhoneSettings', session: 'ada' },
  { form: 'PasswordSettings', session: 'ada' },
  {
    form: 'PreferencesEditor',
    session: 'ada',
    prepare: (page) => page.getByRole('button', { name: 'Add' }).click(),
  },
  {
    form: 'DangerZone',
    session: 'ada',
    prepare: (page) => page.getByRole('button', { name: 'Block account' }).click(),
  },
];
