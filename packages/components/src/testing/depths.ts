import type * as kit from '../index.ts';
import { cardParts, children, formParts, listParts, slots } from './parts.ts';

type Kit = typeof kit;
type PropsOf<Name extends keyof Kit> = Kit[Name] extends (props: infer Props) => unknown ? Props : never;

/** The names that a prop of a component takes, each with what it is for; nothing if there is no such prop. */
type Named<Props, Prop extends string> = Props extends { [Key in Prop]?: infer Value }
  ? Prop extends keyof Props
    ? Readonly<Record<Prop, Record<Extract<keyof NonNullable<Value>, string>, string>>>
    : unknown
  : unknown;

/** How far a component is open. The compiler holds it against the props, so that it names all of them, and no others. */
type Depths<Name extends keyof Kit> = Named<PropsOf<Name>, 'classNames'> &
  Named<PropsOf<Name>, 'slots'> &
  ('children' extends keyof PropsOf<Name> ? { readonly children: string } : unknown) & {
    /** What to draw it anew with: hooks of this package, and of `@appwrite-kit/hooks` for what is one function there. */
    readonly hooks: readonly string[];
    readonly schemas?: readonly (keyof Kit)[];
  };

const { Field, PasswordField, OtpField, PhoneField, SubmitButton, SelectField, CheckboxField, Row, Button } =
  slots;
const form = { classNames: formParts, children: children.fields };
const list = { classNames: listParts, slots: { Row }, children: children.underList };
const callback = { classNames: cardParts, slots: { Button }, children: children.aboveButton };
const wayIn = { root: 'what is around it', button: 'the button' };
const every = { Field, PasswordField, OtpField, PhoneField, SubmitButton };

export const depths = {
  AuthFlow: {
    classNames: formParts,
    slots: every,
    hooks: ['useAuthStatus', 'useSignInForm', 'useSignUpForm', 'useMfaChallengeForm'],
  },
  SignInForm: { ...form, slots: every, hooks: ['useSignInForm'], schemas: ['signInSchema'] },
  SignUpForm: { ...form, slots: every, hooks: ['useSignUpForm'], schemas: ['signUpSchema'] },
  MagicUrlForm: {
    ...form,
    slots: { Field, SubmitButton },
    hooks: ['useMagicUrlForm'],
    schemas: ['magicUrlSchema'],
  },
  EmailOtpForm: {
    ...form,
    slots: { Field, OtpField, SubmitButton },
    hooks: ['useEmailOtpForm'],
    schemas: ['emailOtpSchema', 'codeSchema'],
  },
  PhoneOtpForm: {
    ...form,
    slots: { PhoneField, OtpField, SubmitButton },
    hooks: ['usePhoneOtpForm'],
    schemas: ['phoneSchema', 'codeSchema'],
  },
  OAuthButtons: { classNames: wayIn, slots: { Button }, hooks: ['useOAuthSteps'] },
  AnonymousButton: {
    classNames: wayIn,
    slots: { Button },
    children: 'what the button says',
    hooks: ['useCreateAnonymousSession'],
  },
  RecoveryForm: {
    ...form,
    slots: { Field, PasswordField, OtpField, SubmitButton },
    hooks: ['useRecoveryForm'],
    schemas: ['recoverySchema', 'resetPasswordWithCodeSchema'],
  },
  ResetPasswordForm: {
    ...form,
    slots: { PasswordField, SubmitButton },
    hooks: ['useResetPasswordForm'],
    schemas: ['resetPasswordSchema'],
  },
  MfaChallengeForm: {
    ...form,
    slots: { Field, OtpField, SubmitButton },
    hooks: ['useMfaChallengeForm'],
    schemas: ['codeSchema', 'recoveryCodeSchema'],
  },
  MagicUrlCallback: { ...callback, hooks: ['useMagicUrl', 'useLinkSteps'] },
  OAuthCallback: { ...callback, hooks: ['useOAuthSteps'] },
  EmailVerificationCallback: { ...callback, hooks: ['useVerification', 'useLinkSteps'] },
  ResetPasswordCallback: {
    ...form,
    slots: { PasswordField, SubmitButton },
    hooks: ['useResetPasswordForm'],
    schemas: ['resetPasswordSchema'],
  },
  AccountSettings: {
    classNames: {
      root: 'what is around it',
      tabs: 'the names of the sections',
      tab: 'one of them',
      panel: 'what is beside them',
    },
    slots: { ...every, SelectField, CheckboxField },
    hooks: ['useAccountSettings'],
  },
  ProfileSettings: {
    ...form,
    slots: { Field, SubmitButton },
    hooks: ['useProfileForm'],
    schemas: ['profileSchema'],
  },
  EmailSettings: {
    ...form,
    slots: { Field, PasswordField, SubmitButton },
    hooks: ['useEmailSettingsForm', 'useVerificationForm'],
    schemas: ['emailSettingsSchema'],
  },
  PhoneSettings: {
    ...form,
    slots: { PhoneField, PasswordField, SubmitButton },
    hooks: ['usePhoneSettingsForm', 'useVerificationForm'],
    schemas: ['phoneSettingsSchema'],
  },
  PasswordSettings: {
    ...form,
    slots: { PasswordField, SubmitButton },
    hooks: ['usePasswordSettingsForm'],
    schemas: ['passwordSettingsSchema'],
  },
  MfaSettings: {
    classNames: formParts,
    slots: { OtpField, SubmitButton, CheckboxField },
    children: children.rows,
    hooks: ['useMfaSettings', 'useStepUp'],
    schemas: ['codeSchema', 'savedCodesSchema'],
  },
  MfaSetup: {
    ...form,
    slots: { OtpField, SubmitButton, CheckboxField },
    hooks: ['useMfaSetupForm'],
    schemas: ['codeSchema', 'savedCodesSchema'],
  },
  RecoveryCodes: {
    ...form,
    slots: { SubmitButton, CheckboxField },
    hooks: ['useRecoveryCodes'],
    schemas: ['savedCodesSchema'],
  },
  SessionList: { ...list, hooks: ['useSessionList'] },
  IdentityList: { ...list, hooks: ['useIdentityList'] },
  ConsentList: { ...list, hooks: ['useConsentList'] },
  PushTargets: { ...list, hooks: ['usePushTargets'] },
  ActivityLog: { ...list, hooks: ['useActivityLog'] },
  PreferencesEditor: {
    ...form,
    slots: { Field, SelectField, SubmitButton },
    hooks: ['usePreferencesForm'],
    schemas: ['preferencesSchema'],
  },
  DangerZone: {
    classNames: { ...cardParts, list: listParts.list, row: listParts.row, button: 'the button of a row' },
    slots: { Field, SubmitButton },
    children: children.rows,
    hooks: ['useDangerZone', 'useConfirmationForm'],
    schemas: ['confirmationSchema'],
  },
  UserButton: {
    classNames: { button: 'the avatar', menu: 'what opens', item: 'an entry' },
    slots: { Avatar: 'what stands in the button; it is given the `name`' },
    children: 'entries of your own, above `Sign out`',
    hooks: ['useUserButton'],
  },
  SignInDialog: {
    classNames: { ...formParts, button: 'the button that opens it', dialog: 'the dialog' },
    slots: { ...every, OpenButton: 'the button that opens it' },
    children: 'what the button says',
    hooks: ['useSignInForm', 'useAuthStatus'],
  },
  SignedIn: { children: children.shown, hooks: ['useAuthStatus'] },
  SignedOut: { children: children.shown, hooks: ['useAuthStatus'] },
  Protect: { children: children.shown, hooks: ['useAccess'] },
} satisfies { [Name in keyof Kit]?: Depths<Name> };

/** What screens are made of, and what they stand in; each takes its own props. */
export const parts = [
  'Avatar',
  'Card',
  'CheckboxField',
  'CopyButton',
  'Dialog',
  'Field',
  'Form',
  'LocaleProvider',
  'NewPasswordField',
  'OtpField',
  'PasswordField',
  'PendingButton',
  'PhoneField',
  'QrCode',
  'SelectField',
  'StepUp',
  'SubmitButton',
] as const satisfies readonly (keyof Kit)[];
