/** What screens of your own are drawn on: the controllers, their schemas and the texts. */
export {
  type AccountSettingsController,
  type UseAccountSettingsOptions,
  useAccountSettings,
} from './account-settings/use-account-settings.ts';
export {
  type ActivityEntry,
  type ActivityLogController,
  type UseActivityLogOptions,
  useActivityLog,
} from './activity/use-activity-log.ts';
export { type Access, type UseAccessOptions, useAccess } from './auth-state/use-access.ts';
export type { Action } from './button/use-action.ts';
export {
  type ConsentListController,
  type UseConsentListOptions,
  useConsentList,
} from './consents/use-consent-list.ts';
export { type ConfirmationValues, confirmationSchema } from './danger-zone/schema.ts';
export { type UseConfirmationFormOptions, useConfirmationForm } from './danger-zone/use-confirmation-form.ts';
export {
  type DangerZoneController,
  type UseDangerZoneOptions,
  useDangerZone,
} from './danger-zone/use-danger-zone.ts';
export { type EmailOtpValues, emailOtpSchema } from './email-otp/schema.ts';
export { type UseEmailOtpFormOptions, useEmailOtpForm } from './email-otp/use-email-otp-form.ts';
export { type EmailSettingsValues, emailSettingsSchema } from './email-settings/schema.ts';
export {
  type UseEmailSettingsFormOptions,
  useEmailSettingsForm,
} from './email-settings/use-email-settings-form.ts';
export type { OccupiedController } from './flow/use-occupied.ts';
export type { ResendController } from './flow/use-resend.ts';
export type { FormController } from './form/form-controller.ts';
export {
  type IdentityListController,
  type UseIdentityListOptions,
  useIdentityList,
} from './identities/use-identity-list.ts';
export type { LinkController, LinkStep } from './link/link-controller.ts';
export { type LinkFlow, type LinkOptions, useLinkSteps } from './link/use-link-steps.ts';
export type { Pages } from './list/use-pages.ts';
export type { Removal, RemovalOutcome } from './list/use-removal.ts';
export { type MagicUrlValues, magicUrlSchema } from './magic-url/schema.ts';
export {
  type MagicUrlFormController,
  type UseMagicUrlFormOptions,
  useMagicUrlForm,
} from './magic-url/use-magic-url-form.ts';
export { useErrorText } from './messages/use-error-text.ts';
export { useFailureText } from './messages/use-failure-text.ts';
export type { MfaChallengeController } from './mfa-challenge/mfa-challenge-controller.ts';
export { type RecoveryCodeValues, recoveryCodeSchema } from './mfa-challenge/schema.ts';
export {
  type UseMfaChallengeFormOptions,
  useMfaChallengeForm,
} from './mfa-challenge/use-mfa-challenge-form.ts';
export {
  type MfaSettingsController,
  type MfaState,
  useMfaSettings,
} from './mfa-settings/use-mfa-settings.ts';
export type { MfaAct, MfaSetupController } from './mfa-setup/mfa-setup-controller.ts';
export { type UseMfaSetupFormOptions, useMfaSetupForm } from './mfa-setup/use-mfa-setup-form.ts';
export { type OAuthSteps, type UseOAuthStepsOptions, useOAuthSteps } from './oauth/use-oauth-steps.ts';
export type { OtpFormController } from './otp/otp-form-controller.ts';
export { type CodeValues, codeSchema } from './otp-field/code-schema.ts';
export { type PasswordSettingsValues, passwordSettingsSchema } from './password-settings/schema.ts';
export {
  type UsePasswordSettingsFormOptions,
  usePasswordSettingsForm,
} from './password-settings/use-password-settings-form.ts';
export { type PhoneValues, phoneSchema } from './phone-field/phone-schema.ts';
export { type UsePhoneOtpFormOptions, usePhoneOtpForm } from './phone-otp/use-phone-otp-form.ts';
export { type PhoneSettingsValues, phoneSettingsSchema } from './phone-settings/schema.ts';
export {
  type UsePhoneSettingsFormOptions,
  usePhoneSettingsForm,
} from './phone-settings/use-phone-settings-form.ts';
export { type PreferencesValues, preferencesSchema } from './preferences/schema.ts';
export {
  type PreferencesController,
  type UsePreferencesFormOptions,
  usePreferencesForm,
} from './preferences/use-preferences-form.ts';
export { type ProfileValues, profileSchema } from './profile/schema.ts';
export { type UseProfileFormOptions, useProfileForm } from './profile/use-profile-form.ts';
export { type PushTargetsController, usePushTargets } from './push-targets/use-push-targets.ts';
export {
  type RecoveryValues,
  type ResetPasswordValues,
  recoverySchema,
  resetPasswordSchema,
  resetPasswordWithCodeSchema,
} from './recovery/schema.ts';
export {
  type RecoveryFormController,
  type UseRecoveryFormOptions,
  useRecoveryForm,
} from './recovery/use-recovery-form.ts';
export {
  type ResetPasswordFormController,
  type UseResetPasswordFormOptions,
  useResetPasswordForm,
} from './recovery/use-reset-password-form.ts';
export { type SavedCodesValues, savedCodesSchema } from './recovery-codes/schema.ts';
export { type RecoveryCodesController, useRecoveryCodes } from './recovery-codes/use-recovery-codes.ts';
export { type SessionListController, useSessionList } from './sessions/use-session-list.ts';
export { type SignInValues, signInSchema } from './sign-in/schema.ts';
export { type UseSignInFormOptions, useSignInForm } from './sign-in/use-sign-in-form.ts';
export { type SignUpValues, signUpSchema } from './sign-up/schema.ts';
export { type UseSignUpFormOptions, useSignUpForm } from './sign-up/use-sign-up-form.ts';
export { useStepUp } from './step-up/use-step-up.ts';
export { type UserButtonController, useUserButton } from './user-button/use-user-button.ts';
export {
  type UseVerificationFormOptions,
  useVerificationForm,
} from './verification/use-verification-form.ts';
export type { VerificationController } from './verification/verification-controller.ts';
