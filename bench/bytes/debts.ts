/**
 * Promises of bytes that are not kept yet, with the KiB that each costs today. A figure may only fall, and what is paid
 * leaves the list.
 */
export const debts: Readonly<Record<string, number>> = {
  '`AuthFlow`, the SDK in a lazy chunk': 35.2,
  'our own code in `AuthFlow`': 8.9,
  '`SignUpForm`': 6.3,
  '`MagicUrlForm`': 9.1,
  '`EmailOtpForm`': 8.7,
  '`PhoneOtpForm`': 9.2,
  '`OAuthButtons`': 8.1,
  '`MfaChallengeForm`': 8.9,
  '`MfaSetup`': 10.4,
  '`RecoveryCodes`': 9.1,
  '`RecoveryForm`': 9.4,
  '`ResetPasswordForm`': 7.9,
  '`MagicUrlCallback`': 6.6,
  '`OAuthCallback`': 7.3,
  '`EmailVerificationCallback`': 6.6,
  '`ResetPasswordCallback`': 7.9,
  '`AccountSettings`': 6.8,
  '`EmailSettings`': 7.3,
  '`PhoneSettings`': 8.1,
  '`PasswordSettings`': 6.1,
  '`MfaSettings`': 12.9,
  '`IdentityList`': 8.1,
  '`PreferencesEditor`': 7.6,
};
