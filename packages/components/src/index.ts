export { AccountSettings, type AccountSettingsProps } from './account-settings/account-settings.tsx';
export {
  AccountSettingsView,
  type AccountSettingsViewProps,
} from './account-settings/account-settings.view.tsx';
export { type AccountSection, accountSections, type SectionOptions } from './account-settings/sections.ts';
export { ActivityLog, type ActivityLogProps } from './activity/activity-log.tsx';
export { ActivityLogView, type ActivityLogViewProps } from './activity/activity-log.view.tsx';
export { AnonymousButton, type AnonymousButtonProps } from './anonymous/anonymous-button.tsx';
export { AnonymousButtonView, type AnonymousButtonViewProps } from './anonymous/anonymous-button.view.tsx';
export { AuthFlow, type AuthFlowProps } from './auth-flow/auth-flow.tsx';
export type { AuthMethod, AuthView } from './auth-flow/methods.ts';
export { safePath } from './auth-flow/safe-path.ts';
export type { AuthViewOptions } from './auth-flow/use-auth-view.ts';
export { Protect, type ProtectProps } from './auth-state/protect.tsx';
export { type AuthStateProps, SignedIn } from './auth-state/signed-in.tsx';
export { SignedOut } from './auth-state/signed-out.tsx';
export { Avatar } from './avatar/avatar.tsx';
export type { Action } from './button/use-action.ts';
export { Card, type CardClassNames, type CardProps } from './card/card.tsx';
export { ConsentList, type ConsentListProps } from './consents/consent-list.tsx';
export { ConsentListView, type ConsentListViewProps } from './consents/consent-list.view.tsx';
export { CopyButton, type CopyButtonProps } from './copy-button/copy-button.tsx';
export { DangerZone, type DangerZoneProps } from './danger-zone/danger-zone.tsx';
export { DangerZoneView, type DangerZoneViewProps } from './danger-zone/danger-zone.view.tsx';
export { type ConfirmationValues, confirmationSchema } from './danger-zone/schema.ts';
export { type UseConfirmationFormOptions, useConfirmationForm } from './danger-zone/use-confirmation-form.ts';
export { Dialog, type DialogProps } from './dialog/dialog.tsx';
export { EmailOtpForm, type EmailOtpFormProps } from './email-otp/email-otp-form.tsx';
export { EmailOtpFormView, type EmailOtpFormViewProps } from './email-otp/email-otp-form.view.tsx';
export { type EmailOtpValues, emailOtpSchema } from './email-otp/schema.ts';
export { type UseEmailOtpFormOptions, useEmailOtpForm } from './email-otp/use-email-otp-form.ts';
export { EmailSettings, type EmailSettingsProps } from './email-settings/email-settings.tsx';
export { EmailSettingsView, type EmailSettingsViewProps } from './email-settings/email-settings.view.tsx';
export { type EmailSettingsValues, emailSettingsSchema } from './email-settings/schema.ts';
export {
  type UseEmailSettingsFormOptions,
  useEmailSettingsForm,
} from './email-settings/use-email-settings-form.ts';
export {
  EmailVerificationCallback,
  type EmailVerificationCallbackProps,
} from './email-verification/email-verification-callback.tsx';
export type { OccupiedController } from './flow/use-occupied.ts';
export type { ResendController } from './flow/use-resend.ts';
export { CheckboxField, type CheckboxFieldProps } from './form/checkbox-field.tsx';
export { Field, type FieldProps } from './form/field.tsx';
export { useFieldError, useFormError } from './form/field-errors.ts';
export { Form, type FormProps } from './form/form.tsx';
export { useFormContext } from './form/form-context.ts';
export type { FormController } from './form/form-controller.ts';
export type { FormClassNames, FormSlots } from './form/form-slots.ts';
export { SelectField, type SelectFieldProps } from './form/select-field.tsx';
export { SubmitButton, type SubmitButtonProps } from './form/submit-button.tsx';
export { IdentityList, type IdentityListProps } from './identities/identity-list.tsx';
export { IdentityListView, type IdentityListViewProps } from './identities/identity-list.view.tsx';
export {
  type IdentityListController,
  type UseIdentityListOptions,
  useIdentityList,
} from './identities/use-identity-list.ts';
export type { LinkController, LinkStep } from './link/link-controller.ts';
export type { LinkLooks } from './link/link-steps.tsx';
export type { LinkOptions } from './link/use-link-steps.ts';
export type { LinkTarget } from './link.ts';
export type { Pages } from './list/use-pages.ts';
export type { Removal, RemovalOutcome } from './list/use-removal.ts';
export { MagicUrlCallback, type MagicUrlCallbackProps } from './magic-url/magic-url-callback.tsx';
export { MagicUrlForm, type MagicUrlFormProps } from './magic-url/magic-url-form.tsx';
export { MagicUrlFormView, type MagicUrlFormViewProps } from './magic-url/magic-url-form.view.tsx';
export { type MagicUrlValues, magicUrlSchema } from './magic-url/schema.ts';
export {
  type MagicUrlFormController,
  type UseMagicUrlFormOptions,
  useMagicUrlForm,
} from './magic-url/use-magic-url-form.ts';
export { LocaleProvider, type LocaleProviderProps } from './messages/locale-provider.tsx';
export { type LocaleName, loadLocale } from './messages/locales.ts';
export type { Locale, MessageKey, Messages } from './messages/messages.ts';
export { useErrorText } from './messages/use-error-text.ts';
export { useFailureText } from './messages/use-failure-text.ts';
export type { MfaChallengeController } from './mfa-challenge/mfa-challenge-controller.ts';
export { MfaChallengeForm, type MfaChallengeFormProps } from './mfa-challenge/mfa-challenge-form.tsx';
export {
  MfaChallengeFormView,
  type MfaChallengeFormViewProps,
} from './mfa-challenge/mfa-challenge-form.view.tsx';
export { type RecoveryCodeValues, recoveryCodeSchema } from './mfa-challenge/schema.ts';
export {
  type UseMfaChallengeFormOptions,
  useMfaChallengeForm,
} from './mfa-challenge/use-mfa-challenge-form.ts';
export { MfaSettings, type MfaSettingsProps } from './mfa-settings/mfa-settings.tsx';
export {
  type MfaSettingsController,
  type MfaState,
  useMfaSettings,
} from './mfa-settings/use-mfa-settings.ts';
export { MfaSetup, type MfaSetupProps } from './mfa-setup/mfa-setup.tsx';
export { MfaSetupView, type MfaSetupViewProps } from './mfa-setup/mfa-setup.view.tsx';
export type { MfaAct, MfaSetupController } from './mfa-setup/mfa-setup-controller.ts';
export { type UseMfaSetupFormOptions, useMfaSetupForm } from './mfa-setup/use-mfa-setup-form.ts';
export { OAuthButtons, type OAuthButtonsProps } from './oauth/oauth-buttons.tsx';
export { OAuthButtonsView, type OAuthButtonsViewProps } from './oauth/oauth-buttons.view.tsx';
export { OAuthCallback, type OAuthCallbackProps } from './oauth/oauth-callback.tsx';
export { type OAuthSteps, type UseOAuthStepsOptions, useOAuthSteps } from './oauth/use-oauth-steps.ts';
export type { OtpFormController } from './otp/otp-form-controller.ts';
export { type CodeValues, codeSchema } from './otp-field/code-schema.ts';
export { OtpField, type OtpFieldProps } from './otp-field/otp-field.tsx';
export { NewPasswordField } from './password-field/new-password-field.tsx';
export { PasswordField, type PasswordFieldProps } from './password-field/password-field.tsx';
export { PasswordSettings, type PasswordSettingsProps } from './password-settings/password-settings.tsx';
export {
  PasswordSettingsView,
  type PasswordSettingsViewProps,
} from './password-settings/password-settings.view.tsx';
export { type PasswordSettingsValues, passwordSettingsSchema } from './password-settings/schema.ts';
export {
  type UsePasswordSettingsFormOptions,
  usePasswordSettingsForm,
} from './password-settings/use-password-settings-form.ts';
export { PhoneField, type PhoneFieldProps } from './phone-field/phone-field.tsx';
export { type PhoneValues, phoneSchema } from './phone-field/phone-schema.ts';
export { PhoneOtpForm, type PhoneOtpFormProps } from './phone-otp/phone-otp-form.tsx';
export { PhoneOtpFormView, type PhoneOtpFormViewProps } from './phone-otp/phone-otp-form.view.tsx';
export { type UsePhoneOtpFormOptions, usePhoneOtpForm } from './phone-otp/use-phone-otp-form.ts';
export { PhoneSettings, type PhoneSettingsProps } from './phone-settings/phone-settings.tsx';
export { PhoneSettingsView, type PhoneSettingsViewProps } from './phone-settings/phone-settings.view.tsx';
export { type PhoneSettingsValues, phoneSettingsSchema } from './phone-settings/schema.ts';
export {
  type UsePhoneSettingsFormOptions,
  usePhoneSettingsForm,
} from './phone-settings/use-phone-settings-form.ts';
export { PreferencesEditor, type PreferencesEditorProps } from './preferences/preferences-editor.tsx';
export {
  PreferencesEditorView,
  type PreferencesEditorViewProps,
} from './preferences/preferences-editor.view.tsx';
export { type PreferencesValues, preferencesSchema } from './preferences/schema.ts';
export {
  type PreferencesController,
  type UsePreferencesFormOptions,
  usePreferencesForm,
} from './preferences/use-preferences-form.ts';
export { ProfileSettings, type ProfileSettingsProps } from './profile/profile-settings.tsx';
export { ProfileSettingsView, type ProfileSettingsViewProps } from './profile/profile-settings.view.tsx';
export { type ProfileValues, profileSchema } from './profile/schema.ts';
export { type UseProfileFormOptions, useProfileForm } from './profile/use-profile-form.ts';
export { PushTargets, type PushTargetsProps } from './push-targets/push-targets.tsx';
export { PushTargetsView, type PushTargetsViewProps } from './push-targets/push-targets.view.tsx';
export { type PushTargetsController, usePushTargets } from './push-targets/use-push-targets.ts';
export { QrCode, type QrCodeProps } from './qr-code/qr-code.tsx';
export { RecoveryForm, type RecoveryFormProps } from './recovery/recovery-form.tsx';
export { RecoveryFormView, type RecoveryFormViewProps } from './recovery/recovery-form.view.tsx';
export {
  ResetPasswordCallback,
  type ResetPasswordCallbackProps,
} from './recovery/reset-password-callback.tsx';
export { ResetPasswordForm, type ResetPasswordFormProps } from './recovery/reset-password-form.tsx';
export {
  ResetPasswordFormView,
  type ResetPasswordFormViewProps,
} from './recovery/reset-password-form.view.tsx';
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
export { RecoveryCodes, type RecoveryCodesProps } from './recovery-codes/recovery-codes.tsx';
export { RecoveryCodesView, type RecoveryCodesViewProps } from './recovery-codes/recovery-codes.view.tsx';
export { type SavedCodesValues, savedCodesSchema } from './recovery-codes/schema.ts';
export { type RecoveryCodesController, useRecoveryCodes } from './recovery-codes/use-recovery-codes.ts';
export { SessionList, type SessionListProps } from './sessions/session-list.tsx';
export { SessionListView, type SessionListViewProps } from './sessions/session-list.view.tsx';
export { type SessionListController, useSessionList } from './sessions/use-session-list.ts';
export { type SignInValues, signInSchema } from './sign-in/schema.ts';
export { SignInForm, type SignInFormProps } from './sign-in/sign-in-form.tsx';
export { SignInFormView, type SignInFormViewProps } from './sign-in/sign-in-form.view.tsx';
export { type UseSignInFormOptions, useSignInForm } from './sign-in/use-sign-in-form.ts';
export { SignInDialog, type SignInDialogProps } from './sign-in-dialog/sign-in-dialog.tsx';
export { type SignUpValues, signUpSchema } from './sign-up/schema.ts';
export { SignUpForm, type SignUpFormProps } from './sign-up/sign-up-form.tsx';
export { SignUpFormView, type SignUpFormViewProps } from './sign-up/sign-up-form.view.tsx';
export { type UseSignUpFormOptions, useSignUpForm } from './sign-up/use-sign-up-form.ts';
export { StepUp, type StepUpProps } from './step-up/step-up.tsx';
export { useStepUp } from './step-up/use-step-up.ts';
export { UserButton, type UserButtonProps } from './user-button/user-button.tsx';
export { UserButtonView, type UserButtonViewProps } from './user-button/user-button.view.tsx';
export {
  type UseVerificationFormOptions,
  useVerificationForm,
} from './verification/use-verification-form.ts';
export type { VerificationController } from './verification/verification-controller.ts';
