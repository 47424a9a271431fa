import { AnonymousButton } from '../../anonymous/anonymous-button.tsx';
import { AuthFlow } from '../../auth-flow/auth-flow.tsx';
import { SignInForm } from '../../sign-in/sign-in-form.tsx';
import { SignInDialog } from '../../sign-in-dialog/sign-in-dialog.tsx';
import { SignUpForm } from '../../sign-up/sign-up-form.tsx';
import { ada } from '../ada.ts';
import { seed } from '../open-page.tsx';
import { newcomer, newPassword } from './people.ts';
import type { Visit } from './visit.ts';

const credentials = () => ({ Email: ada.email, Password: ada.password });
const newAccount = () => ({ Name: 'Grace', Email: newcomer, Password: newPassword });

const signingIn = {
  intent: 'signs in',
  request: 'POST /account/sessions/email',
  type: credentials,
  button: 'Sign in',
} satisfies Partial<Visit>;

const signingUp = {
  screen: 'SignUpForm',
  open: ({ onSuccess }) => <SignUpForm onSuccess={onSuccess} />,
  type: newAccount,
  button: 'Create account',
} satisfies Partial<Visit>;

/** Signing in with a password, signing up, and going on as a guest. */
export const signInVisits: readonly Visit[] = [
  {
    ...signingIn,
    screen: 'SignInForm',
    open: async ({ emulator, onSuccess }) => {
      await seed(emulator);
      return <SignInForm onSuccess={onSuccess} />;
    },
  },
  { ...signingUp, intent: 'creates an account', request: 'POST /account' },
  { ...signingUp, intent: 'signs in with the new account', request: 'POST /account/sessions/email' },
  {
    screen: 'AnonymousButton',
    intent: 'goes on as a guest',
    request: 'POST /account/sessions/anonymous',
    open: ({ onSuccess }) => <AnonymousButton onSuccess={onSuccess} />,
    button: 'Continue as guest',
  },
  {
    ...signingIn,
    screen: 'SignInDialog',
    open: async ({ emulator, onSuccess }) => {
      await seed(emulator);
      return <SignInDialog onSuccess={onSuccess} />;
    },
    lead: async (page) => {
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('dialog').getByLabelText('Email').click();
    },
  },
  {
    ...signingIn,
    screen: 'AuthFlow',
    open: async ({ emulator, onSuccess }) => {
      await seed(emulator);
      return <AuthFlow onSuccess={onSuccess} />;
    },
  },
];
