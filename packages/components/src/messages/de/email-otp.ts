import type { emailOtp as english } from '../en/email-otp.ts';
import type { emailOtpSteps } from '../en/email-otp-steps.ts';

export const emailOtp: typeof english & typeof emailOtpSteps = {
  'emailOtp.title': 'Mit einem Code anmelden',
  'emailOtp.description': 'Wir senden dir einen Code aus sechs Ziffern per E-Mail.',
  'emailOtp.enterTitle': 'Schau in dein Postfach',
  'emailOtp.enterDescription': 'Gib den Code ein, den wir an {email} gesendet haben.',
};
