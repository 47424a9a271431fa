export { AccountSettings, type AccountSettingsProps } from './account-settings/account-settings.tsx';
export {
  AccountSettingsView,
  type AccountSettingsViewProps,
} from './account-settings/account-settings.view.tsx';
export {
  type AccountSection,
  accountSections,
  type OwnSection,
  type SectionOptions,
} from './account-settings/sections.ts';
export { ActivityLog, type ActivityLogProps } from './activity/activity-log.tsx';
export { ActivityLogView, type ActivityLogViewProps } from './activity/activity-log.view.tsx';
export { AnonymousButton, type AnonymousButtonProps } from './anonymous/anonymous-button.tsx';
export { AnonymousButtonView, type AnonymousButtonViewProps } from './anonymous/anonymous-button.view.tsx';
export { AuthFlow } from './auth-flow/auth-flow.tsx';
export type { AuthMethod, AuthView } from './auth-flow/methods.ts';
export type { AuthFlowProps, AuthViewOptions } from './auth-flow/options.ts';
export type { RequirementScreenProps, SignInRequirement } from './auth-flow/requirement.ts';
export {
  secondFactor,
  verifiedEmail,
  verifiedEmailByCode,
  verifiedPhone,
} from './auth-flow/requirements.ts';
export { safePath } from './auth-flow/safe-path.ts';
export { Protect, type ProtectProps } from './auth-state/protect.tsx';
export { type AuthStateProps, SignedIn } from './auth-state/signed-in.tsx';
export { SignedOut } from './auth-state/signed-out.tsx';
export { Avatar } from './avatar/avatar.tsx';
export { type ButtonSlots, PendingButton, type PendingButtonProps } from './button/pending-button.tsx';
export { Card, type CardClassNames, type CardProps } from './card/card.tsx';
export { ConsentList, type ConsentListProps } from './consents/consent-list.tsx';
export { ConsentListView, type ConsentListViewProps } from './consents/consent-list.view.tsx';
export { CopyButton, type CopyButtonProps } from './copy-button/copy-button.tsx';
export { DangerZone, type DangerZoneProps } from './danger-zone/danger-zone.tsx';
export { DangerZoneView, type DangerZoneViewProps } from './danger-zone/danger-zone.view.tsx';
export { Dialog, type DialogProps } from './dialog/dialog.tsx';
export { EmailOtpForm, type EmailOtpFormProps } from './email-otp/email-otp-form.tsx';
export { EmailOtpFormView, type EmailOtpFormViewProps } from './email-otp/email-otp-form.view.tsx';
export { EmailSettings, type EmailSettingsProps } from './email-settings/email-settings.tsx';
export { EmailSettingsView, type EmailSettingsViewProps } from './email-settings/email-settings.view.tsx';
export {
  EmailVerificationCallback,
  type EmailVerificationCallbackProps,
} from './email-verification/email-verification-callback.tsx';
export { CheckboxField, type CheckboxFieldProps } from './form/checkbox-field.tsx';
export { Field, type FieldProps } from './form/field.tsx';
export { useFieldError, useFormError } from './form/field-errors.ts';
export { Form, type FormProps } from './form/form.tsx';
export type { FormClassNames } from './form/form-class-names.ts';
export { useFormContext } from './form/form-context.ts';
export type { FormSlots } from './form/form-slots.ts';
export { SelectField, type SelectFieldProps } from './form/select-field.tsx';
export { SubmitButton, type SubmitButtonProps } from './form/submit-button.tsx';
export * from './headless.ts';
export { IdentityList, type IdentityListProps } from './identities/identity-list.tsx';
export { IdentityListView, type IdentityListViewProps } from './identities/identity-list.view.tsx';
export type { LinkLooks } from './link/link-steps.tsx';
export type { LinkTarget } from './link.ts';
export type { ListClassNames, ListLooks, ListRowProps } from './list/list-section.tsx';
export { MagicUrlCallback, type MagicUrlCallbackProps } from './magic-url/magic-url-callback.tsx';
export { MagicUrlForm, type MagicUrlFormProps } from './magic-url/magic-url-form.tsx';
export { MagicUrlFormView, type MagicUrlFormViewProps } from './magic-url/magic-url-form.view.tsx';
export { LocaleProvider, type LocaleProviderProps } from './messages/locale-provider.tsx';
export { type LocaleName, loadLocale } from './messages/locales.ts';
export type { Locale, MessageKey, Messages } from './messages/messages.ts';
export { MfaChallengeForm, type MfaChallengeFormProps } from './mfa-challenge/mfa-challenge-form.tsx';
export {
  MfaChallengeFormView,
  type MfaChallengeFormViewProps,
} from './mfa-challenge/mfa-challenge-form.view.tsx';
export { MfaSettings, type MfaSettingsProps } from './mfa-settings/mfa-settings.tsx';
export { MfaSetup, type MfaSetupProps } from './mfa-setup/mfa-setup.tsx';
export { MfaSetupView, type MfaSetupViewProps } from './mfa-setup/mfa-setup.view.tsx';
export { OAuthButtons, type OAuthButtonsProps } from './oauth/oauth-buttons.tsx';
export { OAuthButtonsView, type OAuthButtonsViewProps } from './oauth/oauth-buttons.view.tsx';
export { OAuthCallback, type OAuthCallbackProps } from './oauth/oauth-callback.tsx';
export { OtpField, type OtpFieldProps } from './otp-field/otp-field.tsx';
export { NewPasswordField } from './password-field/new-password-field.tsx';
export { PasswordField, type PasswordFieldProps } from './password-field/password-field.tsx';
export { PasswordSettings, type PasswordSettingsProps } from './password-settings/password-settings.tsx';
export {
  PasswordSettingsView,
  type PasswordSettingsViewProps,
} from './password-settings/password-settings.view.tsx';
export { PhoneField, type PhoneFieldProps } from './phone-field/phone-field.tsx';
export { PhoneOtpForm, type PhoneOtpFormProps } from './phone-otp/phone-otp-form.tsx';
export { PhoneOtpFormView, type PhoneOtpFormViewProps } from './phone-otp/phone-otp-form.view.tsx';
export { PhoneSettings, type PhoneSettingsProps } from './phone-settings/phone-settings.tsx';
export { PhoneSettingsView, type PhoneSettingsViewProps } from './phone-settings/phone-settings.view.tsx';
export { PreferencesEditor, type PreferencesEditorProps } from './preferences/preferences-editor.tsx';
export {
  PreferencesEditorView,
  type PreferencesEditorViewProps,
} from './preferences/preferences-editor.view.tsx';
export { ProfileSettings, type ProfileSettingsProps } from './profile/profile-settings.tsx';
export { ProfileSettingsView, type ProfileSettingsViewProps } from './profile/profile-settings.view.tsx';
export { PushTargets, type PushTargetsProps } from './push-targets/push-targets.tsx';
export { PushTargetsView, type PushTargetsViewProps } from './push-targets/push-targets.view.tsx';
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
export { RecoveryCodes, type RecoveryCodesProps } from './recovery-codes/recovery-codes.tsx';
export { RecoveryCodesView, type RecoveryCodesViewProps } from './recovery-codes/recovery-codes.view.tsx';
export { SessionList, type SessionListProps } from './sessions/session-list.tsx';
export { SessionListView, type SessionListViewProps } from './sessions/session-list.view.tsx';
export { SignInForm, type SignInFormProps } from './sign-in/sign-in-form.tsx';
export { SignInFormView, type SignInFormViewProps } from './sign-in/sign-in-form.view.tsx';
export {
  type OpenButtonProps,
  SignInDialog,
  type SignInDialogProps,
} from './sign-in-dialog/sign-in-dialog.tsx';
export { SignUpForm, type SignUpFormProps } from './sign-up/sign-up-form.tsx';
export { SignUpFormView, type SignUpFormViewProps } from './sign-up/sign-up-form.view.tsx';
export { StepUp, type StepUpProps } from './step-up/step-up.tsx';
export { UserButton, type UserButtonProps } from './user-button/user-button.tsx';
export { UserButtonView, type UserButtonViewProps } from './user-button/user-button.view.tsx';
