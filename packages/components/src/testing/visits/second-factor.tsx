import { useAuthStatus } from '@appwrite-kit/hooks';
import { MfaChallengeForm } from '../../mfa-challenge/mfa-challenge-form.tsx';
import { MfaSettings } from '../../mfa-settings/mfa-settings.tsx';
import { MfaSetup } from '../../mfa-setup/mfa-setup.tsx';
import { RecoveryCodes } from '../../recovery-codes/recovery-codes.tsx';
import { ada } from '../ada.ts';
import { seedSignedIn } from '../open-page.tsx';
import { mia, seedHalfSignedIn, totpCode } from '../second-factor.ts';
import { signInTwice } from './people.ts';
import type { Page, Visit, World } from './visit.ts';

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const codes = (page: Page) => page.getByRole('list', { name: 'Your recovery codes' });

/** Leads to the second step of a sign-in. */
const challenge = {
  screen: 'MfaChallengeForm',
  open: async ({ emulator, onSuccess }) => {
    await seedHalfSignedIn(emulator);
    return <MfaChallengeForm onSuccess={onSuccess} resendAfter={0} />;
  },
} satisfies Partial<Visit>;

const choose = (factor: string) => async (page: Page) => {
  await press('Another way')(page);
  await press(factor)(page);
};

/** The code has been sent before anything else happens. */
const haveCodeMailed = async (page: Page) => {
  await choose('Code by email')(page);
  await page.getByText(/sent to your email address/).click();
};

/** Unlike `SignedOut`, it does not take those who are halfway in for guests. */
const WhenNobodyIsHere = () => (useAuthStatus().status === 'signed-out' ? <p>Nobody is here.</p> : null);

/** Leads to an account that has no second factor yet. */
const setup = {
  screen: 'MfaSetup',
  open: async ({ emulator, onSuccess }) => {
    await seedSignedIn(emulator);
    return <MfaSetup onSuccess={onSuccess} />;
  },
} satisfies Partial<Visit>;

const begin = async (page: Page) => {
  await press('Set up authenticator app')(page);
  await page.getByLabelText('Verification code').click();
};
const typeSetupCode = async ({ emulator }: World) => ({
  'Verification code': await totpCode(emulator, ada.userId),
});

/** Leads to an account with every factor, whose second step was taken a moment ago. */
const settings = {
  screen: 'MfaSettings',
  open: async ({ emulator }) => {
    await signInTwice(emulator);
    return <MfaSettings />;
  },
} satisfies Partial<Visit>;

const recoveryCodes = {
  screen: 'RecoveryCodes',
  open: async ({ emulator }) => {
    await signInTwice(emulator);
    return <RecoveryCodes />;
  },
} satisfies Partial<Visit>;

/** Asking for a second factor, setting one up, and taking care of it. */
export const secondFactorVisits: readonly Visit[] = [
  {
    ...challenge,
    intent: 'sees which factors there are',
    request: 'GET /account/mfa/factors',
    done: (page) => page.getByLabelText('Verification code'),
  },
  {
    ...challenge,
    intent: 'is asked for the best factor',
    request: 'POST /account/mfa/challenges',
    again: 'Authenticator app',
    done: (page) => page.getByLabelText('Verification code'),
  },
  {
    ...challenge,
    intent: 'gives a code of the app',
    request: 'PUT /account/mfa/challenges',
    type: async ({ emulator }) => ({ 'Verification code': await totpCode(emulator) }),
    sendsItself: true,
    button: 'Verify',
  },
  {
    ...challenge,
    intent: 'gives a recovery code',
    request: 'PUT /account/mfa/challenges',
    lead: choose('Recovery code'),
    type: () => ({ 'Recovery code': mia.mfa.recoveryCodes[0] ?? '' }),
    button: 'Verify',
  },
  {
    ...challenge,
    intent: 'chooses another factor',
    request: 'POST /account/mfa/challenges',
    lead: press('Another way'),
    button: 'Code by email',
    done: (page) => page.getByText(/sent to your email address/),
  },
  {
    ...challenge,
    intent: 'has a code sent again',
    request: 'POST /account/mfa/challenges',
    lead: haveCodeMailed,
    button: 'Resend',
    done: (page) => page.getByText('Sent again.'),
  },
  {
    ...challenge,
    intent: 'leaves for another account',
    request: 'DELETE /account/sessions/current',
    open: async ({ emulator }) => {
      await seedHalfSignedIn(emulator);
      return (
        <>
          <MfaChallengeForm />
          <WhenNobodyIsHere />
        </>
      );
    },
    button: 'Use another account',
    done: (page) => page.getByText('Nobody is here.'),
  },
  {
    ...setup,
    intent: 'sees what is set up',
    request: 'GET /account/mfa/factors',
    done: (page) => page.getByRole('button', { name: 'Set up authenticator app' }),
  },
  {
    ...setup,
    intent: 'sees the account',
    request: 'GET /account',
    done: (page) => page.getByRole('button', { name: 'Set up authenticator app' }),
  },
  {
    ...setup,
    intent: 'begins',
    request: 'POST /account/mfa/authenticators/totp',
    button: 'Set up authenticator app',
    done: (page) => page.getByRole('img', { name: /QR code/ }),
  },
  {
    ...setup,
    intent: 'gives the first code',
    request: 'PUT /account/mfa/authenticators/totp',
    lead: begin,
    type: typeSetupCode,
    sendsItself: true,
    button: 'Verify',
    done: codes,
  },
  {
    ...setup,
    intent: 'gets recovery codes',
    request: 'POST /account/mfa/recovery-codes',
    lead: begin,
    type: typeSetupCode,
    sendsItself: true,
    button: 'Verify',
    done: codes,
  },
  {
    ...setup,
    intent: 'turns the second step on',
    request: 'PATCH /account/mfa',
    lead: async (page, world) => {
      await begin(page);
      const { 'Verification code': code } = await typeSetupCode(world);
      await page.getByLabelText('Verification code').fill(code);
      await page.getByLabelText('I saved them').click();
    },
    button: 'Continue',
  },
  {
    ...settings,
    intent: 'sees the account',
    request: 'GET /account',
    done: (page) => page.getByRole('button', { name: 'Turn off' }),
  },
  {
    ...settings,
    intent: 'sees what is set up',
    request: 'GET /account/mfa/factors',
    done: (page) => page.getByRole('button', { name: 'Remove authenticator app' }),
  },
  {
    ...settings,
    intent: 'turns the second step off',
    request: 'PATCH /account/mfa',
    button: 'Turn off',
    done: (page) => page.getByRole('button', { name: 'Turn on' }),
  },
  {
    ...settings,
    intent: 'removes the authenticator app',
    request: 'DELETE /account/mfa/authenticators/totp',
    button: 'Remove authenticator app',
    done: (page) => page.getByRole('button', { name: 'Set up authenticator app' }),
  },
  {
    ...recoveryCodes,
    intent: 'sees whether there are codes',
    request: 'GET /account/mfa/factors',
    done: (page) => page.getByRole('button', { name: 'Show codes' }),
  },
  {
    ...recoveryCodes,
    intent: 'sees the codes that are left',
    request: 'GET /account/mfa/recovery-codes',
    button: 'Show codes',
    again: 'Try again',
    done: codes,
  },
  {
    ...recoveryCodes,
    intent: 'makes new codes',
    request: 'PATCH /account/mfa/recovery-codes',
    button: 'Create new codes',
    done: codes,
  },
  {
    ...recoveryCodes,
    intent: 'makes the first codes',
    request: 'POST /account/mfa/recovery-codes',
    open: async ({ emulator }) => {
      await seedHalfSignedIn(emulator, { mfa: { totpSecret: mia.mfa.totpSecret } });
      return <RecoveryCodes />;
    },
    button: 'Create codes',
    done: codes,
  },
];
