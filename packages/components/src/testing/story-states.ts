/** The main states of a component. */
export const states = ['idle', 'invalid', 'pending', 'serverError', 'success'] as const;

/** One for each state, in their order. */
type StateStories = readonly [
  idle: string,
  invalid: string,
  pending: string,
  serverError: string,
  success: string,
];

const nothingTyped = 'nothing is typed';
const isRead = 'it is there to read';
const inSections = 'its sections have their own';
const showsNothing = 'it shows nothing, as while it waits';

/**
 * The story that shows each state of each component: its name, or in words why there is none. A component of which no state is
 * shown by itself has one reason for all.
 */
export const storiesOf: Readonly<Record<string, StateStories | string>> = {
  AuthFlow: ['SignIn', 'Invalid', 'Pending', 'ServerError', 'SigningIn'],
  SignInForm: ['Idle', 'Invalid', 'Pending', 'ServerError', 'Success'],
  SignUpForm: ['Idle', 'Invalid', 'Pending', 'ServerError', 'Success'],
  MagicUrlForm: ['Idle', 'Invalid', 'Pending', 'ServerError', 'Sent'],
  EmailOtpForm: ['Idle', 'Invalid', 'Pending', 'ServerError', 'Success'],
  PhoneOtpForm: ['Idle', 'Invalid', 'Pending', 'ServerError', 'Success'],
  RecoveryForm: ['Idle', 'Invalid', 'Pending', 'ServerError', 'LinkSent'],
  MfaChallengeForm: ['AuthenticatorApp', 'WrongCode', 'Pending', 'ServerError', 'Passed'],
  OAuthButtons: ['Idle', nothingTyped, 'Leaving', 'Denied', 'it leaves the page'],
  AnonymousButton: ['Idle', nothingTyped, 'Pending', 'ServerError', 'Success'],
  SignInDialog: ['Open', 'Invalid', 'Pending', 'ServerError', 'SignedIn'],
  UserButton: ['Open', nothingTyped, 'SigningOut', 'SigningOutFails', 'SignedOut'],
  SignedIn: ['Guest', nothingTyped, 'Waiting', showsNothing, 'Member'],
  SignedOut: ['Member', nothingTyped, 'Waiting', showsNothing, 'Guest'],
  Protect: ['Guest', nothingTyped, 'Waiting', showsNothing, 'Admin'],
  MagicUrlCallback: ['Idle', 'Used', 'Pending', 'ServerError', 'Success'],
  OAuthCallback: ['Idle', 'Expired', 'Pending', 'ServerError', 'NotBegunHere'],
  EmailVerificationCallback: ['Idle', 'Missing', 'Pending', 'ServerError', 'Success'],
  ResetPasswordCallback: ['Idle', 'TooShort', 'Pending', 'ServerError', 'Success'],
  MfaSetup: ['Invitation', 'WrongCode', 'Pending', 'ServerError', 'On'],
  AccountSettings: ['Beside', inSections, inSections, inSections, inSections],
  ProfileSettings: ['Idle', 'Invalid', 'Pending', 'ServerError', 'Success'],
  EmailSettings: ['NotConfirmed', 'Invalid', 'Pending', 'ServerError', 'Changed'],
  PhoneSettings: ['None', 'Invalid', 'Pending', 'ServerError', 'Added'],
  PasswordSettings: ['Idle', 'Invalid', 'Pending', 'ServerError', 'Changed'],
  MfaSettings: ['Off', nothingTyped, 'Pending', 'ServerError', 'On'],
  RecoveryCodes: ['None', 'NotSavedYet', 'Pending', 'CannotBeFetched', 'NewCodes'],
  SessionList: ['Devices', nothingTyped, 'Revoking', 'CannotBeFetched', 'Revoked'],
  IdentityList: ['Linked', nothingTyped, 'Unlinking', 'ServerError', 'Unlinked'],
  ConsentList: ['Apps', nothingTyped, 'Removing', 'ServerError', 'Removed'],
  ActivityLog: ['Entries', nothingTyped, 'Loading', 'CannotBeFetched', isRead],
  PreferencesEditor: ['Rows', 'Invalid', 'Pending', 'ServerError', 'Saved'],
  PushTargets: ['NoDevices', nothingTyped, 'Registering', 'ServerError', 'Registered'],
  DangerZone: ['Closed', 'WrongPhrase', 'Pending', 'ServerError', 'Blocked'],
  ResetPasswordForm: 'ResetPasswordCallback is this form, and what leads there',
  Avatar: 'part of UserButton',
  Card: 'part of every screen',
  CheckboxField: 'part of RecoveryCodes',
  CopyButton: 'part of RecoveryCodes',
  Dialog: 'part of DangerZone',
  Field: 'part of every form',
  Form: 'part of every form',
  LocaleProvider: 'it shows nothing; see the languages of AuthFlow',
  NewPasswordField: 'part of SignUpForm',
  OtpField: 'part of EmailOtpForm',
  PasswordField: 'part of SignInForm',
  PendingButton: 'part of every list',
  PhoneField: 'part of PhoneOtpForm',
  QrCode: 'part of MfaSetup',
  SelectField: 'part of PreferencesEditor',
  StepUp: 'part of MfaSettings, when it removes a factor',
  SubmitButton: 'part of every form',
};
