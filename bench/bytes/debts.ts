/**
 * Promises of bytes that are not kept yet, with the KiB that each costs today. A figure may only fall, and what is paid
 * leaves the list.
 */
export const debts: Readonly<Record<string, number>> = {
  'our own code in `AuthFlow`': 6.2,
  '`MagicUrlForm`': 6.2,
  '`PhoneOtpForm`': 6.6,
  '`MfaChallengeForm`': 6.8,
  '`RecoveryCodes`': 6.3,
};
