/**
 * Promises of bytes that are not kept yet, with the KiB that each costs today. A figure may only fall, and what is paid
 * leaves the list.
 */
export const debts: Readonly<Record<string, number>> = {
  '`AuthFlow`, the SDK in a lazy chunk': 34.6,
  'our own code in `AuthFlow`': 8.3,
  '`MagicUrlForm`': 8.6,
  '`EmailOtpForm`': 8.2,
  '`PhoneOtpForm`': 8.7,
  '`OAuthButtons`': 8.1,
  '`MfaChallengeForm`': 8.4,
  '`MfaSetup`': 8.9,
  '`RecoveryCodes`': 7,
  '`RecoveryForm`': 8.9,
  '`ResetPasswordForm`': 7.4,
  '`MagicUrlCallback`': 6.4,
  '`OAuthCallback`': 7,
  '`EmailVerificationCallback`': 6.4,
  '`ResetPasswordCallback`': 7.4,
  '`EmailSettings`': 6.2,
  '`PhoneSettings`': 6.9,
  '`MfaSettings`': 9.9,
  '`IdentityList`': 7.8,
  '`PreferencesEditor`': 7,
};
