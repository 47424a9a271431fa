/**
 * Promises of bytes that are not kept yet, with the KiB that each costs today. A figure may only fall, and what is paid
 * leaves the list.
 */
export const debts: Readonly<Record<string, number>> = {
  '`PhoneOtpForm`': 6.5,
  '`MfaChallengeForm`': 6.7,
  '`RecoveryCodes`': 6.1,
};
