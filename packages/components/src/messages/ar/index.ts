import type { Messages } from '../messages.ts';
import { accountSettings } from './account-settings.ts';
import { activity } from './activity.ts';
import { anonymous } from './anonymous.ts';
import { authFlow } from './auth-flow.ts';
import { code } from './code.ts';
import { common } from './common.ts';
import { consents } from './consents.ts';
import { copyButton } from './copy-button.ts';
import { dangerZone } from './danger-zone.ts';
import { device } from './device.ts';
import { dialog } from './dialog.ts';
import { emailOtp } from './email-otp.ts';
import { emailSettings } from './email-settings.ts';
import { emailVerification } from './email-verification.ts';
import { errors } from './errors.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { identities } from './identities.ts';
import { identityLinks } from './identity-links.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { magicUrl } from './magic-url.ts';
import { methods } from './methods.ts';
import { mfa } from './mfa.ts';
import { mfaChallenge } from './mfa-challenge.ts';
import { oauth } from './oauth.ts';
import { password } from './password.ts';
import { passwordSettings } from './password-settings.ts';
import { phoneField } from './phone-field.ts';
import { phoneOtp } from './phone-otp.ts';
import { phoneSettings } from './phone-settings.ts';
import { preferences } from './preferences.ts';
import { profile } from './profile.ts';
import { pushTargets } from './push-targets.ts';
import { recovery } from './recovery.ts';
import { recoveryCodes } from './recovery-codes.ts';
import { sessions } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { signInDialog } from './sign-in-dialog.ts';
import { signUp } from './sign-up.ts';
import { stepUp } from './step-up.ts';
import { userButton } from './user-button.ts';
import { verification } from './verification.ts';

const messages: Messages = {
  ...methods,
  ...emailVerification,
  ...recovery,
  ...password,
  ...anonymous,
  ...oauth,
  ...link,
  ...magicUrl,
  ...phoneOtp,
  ...emailOtp,
  ...flow,
  ...phoneField,
  ...code,
  ...authFlow,
  ...common,
  ...errors,
  ...form,
  ...profile,
  ...sessions,
  ...device,
  ...signIn,
  ...signUp,
  ...userButton,
  ...dialog,
  ...copyButton,
  ...list,
  ...verification,
  ...identities,
  ...identityLinks,
  ...activity,
  ...preferences,
  ...pushTargets,
  ...consents,
  ...dangerZone,
  ...mfaChallenge,
  ...stepUp,
  ...mfa,
  ...recoveryCodes,
  ...accountSettings,
  ...signInDialog,
  ...passwordSettings,
  ...emailSettings,
  ...phoneSettings,
};

/** Arabic. */
export const ar = { lang: 'ar', messages };
