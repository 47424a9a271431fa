import type { phoneOtp as english } from '../en/phone-otp.ts';
import type { phoneOtpSteps } from '../en/phone-otp-steps.ts';

export const phoneOtp: typeof english & typeof phoneOtpSteps = {
  'phoneOtp.title': 'Mit dem Telefon anmelden',
  'phoneOtp.description': 'Wir senden dir einen Code aus sechs Ziffern per SMS.',
  'phoneOtp.enterTitle': 'Schau auf dein Telefon',
  'phoneOtp.enterDescription': 'Gib den Code ein, den wir an {phone} gesendet haben.',
};
