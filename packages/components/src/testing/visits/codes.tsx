import { EmailOtpForm } from '../../email-otp/email-otp-form.tsx';
import { MagicUrlForm } from '../../magic-url/magic-url-form.tsx';
import { PhoneOtpForm } from '../../phone-otp/phone-otp-form.tsx';
import { RecoveryForm } from '../../recovery/recovery-form.tsx';
import { ada } from '../ada.ts';
import { seed } from '../open-page.tsx';
import { lastMessage, newcomer, newPassword } from './people.ts';
import type { Page, Visit, World } from './visit.ts';

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name });

/** Asks for a message, up to the step after. */
const ask = (label: string, value: string, button: string, next: string) => async (page: Page) => {
  await page.getByLabelText(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { name: next }).click();
};

const codeOf = async ({ emulator }: World) => (await lastMessage(emulator)).code ?? '';
const typeCode: Visit['type'] = async (world) => ({ 'Verification code': await codeOf(world) });

interface Sending {
  screen: string;
  /** What sends the message, and sends it again. */
  request: string;
  open: Visit['open'];
  label: string;
  to: string;
  button: string;
  next: string;
}

/** A form that sends a message: the first time, and once more. */
const sending = ({ screen, request, open, label, to, button, next }: Sending): Visit[] => [
  {
    screen,
    request,
    open,
    button,
    intent: 'has a message sent',
    type: () => ({ [label]: to }),
    done: heading(next),
  },
  {
    screen,
    request,
    open,
    intent: 'has it sent again',
    lead: ask(label, to, button, next),
    button: 'Resend',
    done: (page) => page.getByText('Sent again.'),
  },
];

const phone = '+4915112345678';
const recovering = {
  request: 'POST /account/recovery',
  label: 'Email',
  to: ada.email,
} as const;

/** Ways in that begin with a message. */
export const codeVisits: readonly Visit[] = [
  ...sending({
    screen: 'MagicUrlForm',
    request: 'POST /account/tokens/magic-url',
    open: () => <MagicUrlForm resendAfter={0} />,
    label: 'Email',
    to: newcomer,
    button: 'Send link',
    next: 'Check your inbox',
  }),
  ...sending({
    screen: 'EmailOtpForm',
    request: 'POST /account/tokens/email',
    open: () => <EmailOtpForm resendAfter={0} />,
    label: 'Email',
    to: newcomer,
    button: 'Send code',
    next: 'Check your inbox',
  }),
  {
    screen: 'EmailOtpForm',
    intent: 'signs in with the code',
    request: 'POST /account/sessions/token',
    open: ({ onSuccess }) => <EmailOtpForm onSuccess={onSuccess} />,
    lead: ask('Email', newcomer, 'Send code', 'Check your inbox'),
    type: typeCode,
    sendsItself: true,
    button: 'Verify',
  },
  ...sending({
    screen: 'PhoneOtpForm',
    request: 'POST /account/tokens/phone',
    open: () => <PhoneOtpForm resendAfter={0} defaultCountry="DE" />,
    label: 'Phone number',
    to: phone,
    button: 'Send code',
    next: 'Check your phone',
  }),
  {
    screen: 'PhoneOtpForm',
    intent: 'signs in with the code',
    request: 'POST /account/sessions/token',
    open: ({ onSuccess }) => <PhoneOtpForm onSuccess={onSuccess} defaultCountry="DE" />,
    lead: ask('Phone number', phone, 'Send code', 'Check your phone'),
    type: typeCode,
    sendsItself: true,
    button: 'Verify',
  },
  ...sending({
    ...recovering,
    screen: 'RecoveryForm',
    open: async ({ emulator }) => {
      await seed(emulator);
      return <RecoveryForm resendAfter={0} />;
    },
    button: 'Reset password',
    next: 'Check your inbox',
  }),
  {
    screen: 'RecoveryForm',
    intent: 'has a code sent',
    request: 'POST /account/recovery/otp',
    open: async ({ emulator }) => {
      await seed(emulator);
      return <RecoveryForm via="otp" />;
    },
    type: () => ({ Email: ada.email }),
    button: 'Reset password',
    done: heading('Set a new password'),
  },
  {
    screen: 'RecoveryForm',
    intent: 'sets a new password with a code',
    request: 'PUT /account/recovery/otp',
    open: async ({ emulator, onSuccess }) => {
      await seed(emulator);
      return <RecoveryForm via="otp" onSuccess={onSuccess} />;
    },
    lead: ask('Email', ada.email, 'Reset password', 'Set a new password'),
    type: async (world) => ({ 'Verification code': await codeOf(world), 'New password': newPassword }),
    button: 'Reset password',
  },
];
