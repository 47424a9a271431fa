import { EmailVerificationCallback } from '../../email-verification/email-verification-callback.tsx';
import { MagicUrlCallback } from '../../magic-url/magic-url-callback.tsx';
import { MagicUrlForm } from '../../magic-url/magic-url-form.tsx';
import { OAuthButtons } from '../../oauth/oauth-buttons.tsx';
import { OAuthCallback } from '../../oauth/oauth-callback.tsx';
import { RecoveryForm } from '../../recovery/recovery-form.tsx';
import { ResetPasswordCallback } from '../../recovery/reset-password-callback.tsx';
import { ResetPasswordForm } from '../../recovery/reset-password-form.tsx';
import { ada } from '../ada.ts';
import { seed, seedSignedIn } from '../open-page.tsx';
import { arriveByMagicLink, arriveFromProvider, followMail, newPassword } from './people.ts';
import type { Visit, World } from './visit.ts';

const redeeming = {
  intent: 'signs in with the link',
  request: 'POST /account/sessions/token',
  button: 'Continue',
} satisfies Partial<Visit>;

const resetting = {
  intent: 'sets a new password',
  request: 'PUT /account/recovery',
  type: () => ({ 'New password': newPassword }),
  button: 'Reset password',
} satisfies Partial<Visit>;

async function arriveToReset({ emulator }: World) {
  const account = await seed(emulator);
  await account.createRecovery({ email: ada.email, url: `${window.location.origin}/` });
  await followMail(emulator);
}

/** Pages that a link, or a provider, has led to. */
export const linkVisits: readonly Visit[] = [
  {
    ...redeeming,
    screen: 'MagicUrlCallback',
    open: async ({ emulator, onSuccess }) => {
      await arriveByMagicLink(emulator);
      return <MagicUrlCallback onSuccess={onSuccess} />;
    },
  },
  {
    screen: 'MagicUrlCallback',
    intent: 'signs out who is in the way',
    request: 'DELETE /account/sessions/current',
    open: async ({ emulator, onSuccess }) => {
      await seedSignedIn(emulator);
      await arriveByMagicLink(emulator);
      return <MagicUrlCallback onSuccess={onSuccess} />;
    },
    lead: async (page) => {
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { name: 'Somebody is signed in here' }).click();
    },
    button: 'Sign out and continue',
  },
  {
    ...redeeming,
    screen: 'MagicUrlForm',
    open: async ({ emulator, onSuccess }) => {
      await arriveByMagicLink(emulator);
      return <MagicUrlForm onSuccess={onSuccess} />;
    },
  },
  {
    ...redeeming,
    screen: 'OAuthCallback',
    open: async ({ emulator, onSuccess }) => {
      await arriveFromProvider(emulator);
      return <OAuthCallback onSuccess={onSuccess} />;
    },
  },
  {
    ...redeeming,
    screen: 'OAuthButtons',
    open: async ({ emulator, onSuccess }) => {
      await arriveFromProvider(emulator);
      return <OAuthButtons providers={['github']} onSuccess={onSuccess} />;
    },
  },
  {
    screen: 'EmailVerificationCallback',
    intent: 'confirms an email address',
    request: 'PUT /account/verifications/email',
    open: async ({ emulator, onSuccess }) => {
      const account = await seedSignedIn(emulator);
      await account.createEmailVerification({ url: `${window.location.origin}/` });
      await followMail(emulator);
      return <EmailVerificationCallback onSuccess={onSuccess} />;
    },
    button: 'Continue',
  },
  {
    ...resetting,
    screen: 'ResetPasswordCallback',
    open: async (world) => {
      await arriveToReset(world);
      return <ResetPasswordCallback onSuccess={world.onSuccess} />;
    },
  },
  {
    ...resetting,
    screen: 'ResetPasswordForm',
    open: async (world) => {
      await arriveToReset(world);
      return <ResetPasswordForm onSuccess={world.onSuccess} />;
    },
  },
  {
    ...resetting,
    screen: 'RecoveryForm',
    intent: 'sets a new password with a link',
    open: async (world) => {
      await arriveToReset(world);
      return <RecoveryForm onSuccess={world.onSuccess} />;
    },
  },
];
