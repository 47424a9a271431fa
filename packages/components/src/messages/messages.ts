import type { accountSettings } from './en/account-settings.ts';
import type { activity } from './en/activity.ts';
import type { anonymous } from './en/anonymous.ts';
import type { authFlow } from './en/auth-flow.ts';
import type { code } from './en/code.ts';
import type { common } from './en/common.ts';
import type { consents } from './en/consents.ts';
import type { copyButton } from './en/copy-button.ts';
import type { credentials } from './en/credentials.ts';
import type { dangerZone } from './en/danger-zone.ts';
import type { device } from './en/device.ts';
import type { dialog } from './en/dialog.ts';
import type { done } from './en/done.ts';
import type { emailOtp } from './en/email-otp.ts';
import type { emailOtpSteps } from './en/email-otp-steps.ts';
import type { emailSettings } from './en/email-settings.ts';
import type { emailVerification } from './en/email-verification.ts';
import type { errors } from './en/errors.ts';
import type { flow } from './en/flow.ts';
import type { form } from './en/form.ts';
import type { identities } from './en/identities.ts';
import type { identityLinks } from './en/identity-links.ts';
import type { link } from './en/link.ts';
import type { list } from './en/list.ts';
import type { magicUrl } from './en/magic-url.ts';
import type { magicUrlSteps } from './en/magic-url-steps.ts';
import type { methods } from './en/methods.ts';
import type { mfa } from './en/mfa.ts';
import type { mfaChallenge } from './en/mfa-challenge.ts';
import type { mfaOverview } from './en/mfa-overview.ts';
import type { mfaScan } from './en/mfa-scan.ts';
import type { oauth } from './en/oauth.ts';
import type { oauthLink } from './en/oauth-link.ts';
import type { otherFactors } from './en/other-factors.ts';
import type { password } from './en/password.ts';
import type { passwordAdvice } from './en/password-advice.ts';
import type { passwordField } from './en/password-field.ts';
import type { passwordSettings } from './en/password-settings.ts';
import type { phoneField } from './en/phone-field.ts';
import type { phoneOtp } from './en/phone-otp.ts';
import type { phoneOtpSteps } from './en/phone-otp-steps.ts';
import type { phoneSettings } from './en/phone-settings.ts';
import type { preferences } from './en/preferences.ts';
import type { profile } from './en/profile.ts';
import type { pushTargets } from './en/push-targets.ts';
import type { recovery } from './en/recovery.ts';
import type { recoveryCodes } from './en/recovery-codes.ts';
import type { recoverySteps } from './en/recovery-steps.ts';
import type { send } from './en/send.ts';
import type { sessions } from './en/sessions.ts';
import type { signIn } from './en/sign-in.ts';
import type { signInDialog } from './en/sign-in-dialog.ts';
import type { signUp } from './en/sign-up.ts';
import type { stepUp } from './en/step-up.ts';
import type { userButton } from './en/user-button.ts';
import type { verification } from './en/verification.ts';
import type { verificationCode } from './en/verification-code.ts';

/** Every text of the kit, by key. A language is complete when it has them all; the compiler sees to it. */
export type Messages = typeof common &
  typeof credentials &
  typeof passwordField &
  typeof errors &
  typeof form &
  typeof authFlow &
  typeof profile &
  typeof sessions &
  typeof device &
  typeof signIn &
  typeof signUp &
  typeof userButton &
  typeof dialog &
  typeof copyButton &
  typeof list &
  typeof verification &
  typeof identities &
  typeof identityLinks &
  typeof activity &
  typeof preferences &
  typeof pushTargets &
  typeof consents &
  typeof dangerZone &
  typeof mfaChallenge &
  typeof otherFactors &
  typeof stepUp &
  typeof mfa &
  typeof mfaOverview &
  typeof mfaScan &
  typeof recoveryCodes &
  typeof accountSettings &
  typeof signInDialog &
  typeof passwordSettings &
  typeof emailSettings &
  typeof phoneSettings &
  typeof code &
  typeof verificationCode &
  typeof send &
  typeof phoneField &
  typeof flow &
  typeof done &
  typeof emailOtp &
  typeof emailOtpSteps &
  typeof phoneOtp &
  typeof phoneOtpSteps &
  typeof magicUrl &
  typeof magicUrlSteps &
  typeof link &
  typeof oauth &
  typeof oauthLink &
  typeof anonymous &
  typeof password &
  typeof passwordAdvice &
  typeof recovery &
  typeof recoverySteps &
  typeof emailVerification &
  typeof methods;

/** The key of one text, such as `signIn.title` or `error.user_blocked`. */
export type MessageKey = keyof Messages;

/**
 * A language: its BCP 47 tag, which dates and lists follow, and its texts. Keys that are left out are English.
 *
 * @example
 * const pirate: Locale = { lang: 'en', messages: { 'action.signIn': 'Come aboard' } };
 */
export interface Locale {
  readonly lang: string;
  readonly messages: Partial<Messages>;
}
