/**
 * Promises of bytes that are not kept yet, with the KiB that each costs today. A figure may only fall, and what is paid
 * leaves the list.
 */
export const debts: Readonly<Record<string, number>> = {
  'hook for a whole flow': 5.2,
  '`AuthFlow`, the SDK in a lazy chunk': 35,
  'our own code in `AuthFlow`': 8.3,
  '`MagicUrlForm`': 7.6,
  '`EmailOtpForm`': 7.7,
  '`PhoneOtpForm`': 8.2,
  '`OAuthButtons`': 7.2,
  '`MfaChallengeForm`': 8.4,
  '`MfaSetup`': 9,
  '`RecoveryCodes`': 7.1,
  '`RecoveryForm`': 7,
  '`ResetPasswordForm`': 7.4,
  '`MagicUrlCallback`': 6.4,
  '`OAuthCallback`': 7.3,
  '`EmailVerificationCallback`': 6.5,
  '`ResetPasswordCallback`': 7.4,
  '`EmailSettings`': 6.2,
  '`PhoneSettings`': 6.9,
  '`MfaSettings`': 6.8,
  '`PreferencesEditor`': 6.8,
};
