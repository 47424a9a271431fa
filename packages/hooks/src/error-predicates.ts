import type { AccountErrorType } from './error-types.ts';
import { type AccountError, isErrorType } from './errors.ts';

const ofType =
  (type: AccountErrorType) =>
  (error: unknown): error is AccountError =>
    isErrorType(error, type);

/** Tells whether nobody is signed in: no session, or one that is over (`general_unauthorized_scope`). */
export const isUnauthorized = /* @__PURE__ */ ofType('general_unauthorized_scope');

/** Tells whether the session waits for a second factor (`user_more_factors_required`). */
export const isMoreFactorsRequired = /* @__PURE__ */ ofType('user_more_factors_required');

/** Tells whether the call needs an MFA challenge passed in the last 30 minutes (`user_challenge_required`). */
export const isChallengeRequired = /* @__PURE__ */ ofType('user_challenge_required');

/** Tells whether the email, the password or the current password is wrong (`user_invalid_credentials`). */
export const isInvalidCredentials = /* @__PURE__ */ ofType('user_invalid_credentials');

/** Tells whether a code or the secret of a link is wrong, used or expired (`user_invalid_token`). */
export const isInvalidToken = /* @__PURE__ */ ofType('user_invalid_token');

/** Tells whether the user is blocked (`user_blocked`). */
export const isUserBlocked = /* @__PURE__ */ ofType('user_blocked');

/** Tells whether there is no such user (`user_not_found`). */
export const isUserNotFound = /* @__PURE__ */ ofType('user_not_found');

/** Tells whether the email, phone number or id belongs to another user (`user_already_exists`). */
export const isUserAlreadyExists = /* @__PURE__ */ ofType('user_already_exists');

/** Tells whether somebody is signed in already (`user_session_already_exists`). */
export const isSessionAlreadyExists = /* @__PURE__ */ ofType('user_session_already_exists');

/** Tells whether there is no such session (`user_session_not_found`). */
export const isSessionNotFound = /* @__PURE__ */ ofType('user_session_not_found');

/** Tells whether the password must be reset before anything else (`user_password_reset_required`). */
export const isPasswordResetRequired = /* @__PURE__ */ ofType('user_password_reset_required');

/** Tells whether the project refuses a password that was used before (`password_recently_used`). */
export const isPasswordRecentlyUsed = /* @__PURE__ */ ofType('password_recently_used');

/** Tells whether the project refuses a password that holds personal data (`password_personal_data`). */
export const isPasswordPersonalData = /* @__PURE__ */ ofType('password_personal_data');

/** Tells whether there were too many requests; see {@link retryAfter} (`general_rate_limit_exceeded`). */
export const isRateLimited = /* @__PURE__ */ ofType('general_rate_limit_exceeded');

/** Tells whether a parameter is missing or not allowed (`general_argument_invalid`). */
export const isArgumentInvalid = /* @__PURE__ */ ofType('general_argument_invalid');

/** Tells whether the request was refused without a closer reason, such as an email held by another identity (`general_bad_request`). */
export const isBadRequest = /* @__PURE__ */ ofType('general_bad_request');

/** Tells whether the project has this way of signing in switched off (`user_auth_method_unsupported`). */
export const isAuthMethodUnsupported = /* @__PURE__ */ ofType('user_auth_method_unsupported');

/** Tells whether the project cannot send email (`general_smtp_disabled`). */
export const isSmtpDisabled = /* @__PURE__ */ ofType('general_smtp_disabled');

/** Tells whether the project cannot send text messages (`general_phone_disabled`). */
export const isPhoneDisabled = /* @__PURE__ */ ofType('general_phone_disabled');

/** Tells whether the project has as many users as it may (`user_count_exceeded`). */
export const isUserCountExceeded = /* @__PURE__ */ ofType('user_count_exceeded');

/** Tells whether the email belongs to another user (`user_email_already_exists`). */
export const isEmailAlreadyExists = /* @__PURE__ */ ofType('user_email_already_exists');

/** Tells whether the email is verified already (`user_email_already_verified`). */
export const isEmailAlreadyVerified = /* @__PURE__ */ ofType('user_email_already_verified');

/** Tells whether the user has no email (`user_email_not_found`). */
export const isEmailNotFound = /* @__PURE__ */ ofType('user_email_not_found');

/** Tells whether the email is not verified (`user_email_not_verified`). */
export const isEmailNotVerified = /* @__PURE__ */ ofType('user_email_not_verified');

/** Tells whether the email cannot exist (`general_invalid_email`). */
export const isEmailInvalid = /* @__PURE__ */ ofType('general_invalid_email');

/** Tells whether the project refuses throw-away email addresses (`user_email_disposable`). */
export const isEmailDisposable = /* @__PURE__ */ ofType('user_email_disposable');

/** Tells whether the project refuses free email providers (`user_email_free`). */
export const isEmailFree = /* @__PURE__ */ ofType('user_email_free');

/** Tells whether the project refuses email aliases (`user_email_not_canonical`). */
export const isEmailNotCanonical = /* @__PURE__ */ ofType('user_email_not_canonical');

/** Tells whether the project wants a company email (`user_email_not_corporate`). */
export const isEmailNotCorporate = /* @__PURE__ */ ofType('user_email_not_corporate');

/** Tells whether the phone number belongs to another user (`user_phone_already_exists`). */
export const isPhoneAlreadyExists = /* @__PURE__ */ ofType('user_phone_already_exists');

/** Tells whether the phone number is verified already (`user_phone_already_verified`). */
export const isPhoneAlreadyVerified = /* @__PURE__ */ ofType('user_phone_already_verified');

/** Tells whether the user has no phone number (`user_phone_not_found`). */
export const isPhoneNotFound = /* @__PURE__ */ ofType('user_phone_not_found');

/** Tells whether the phone number is not verified (`user_phone_not_verified`). */
export const isPhoneNotVerified = /* @__PURE__ */ ofType('user_phone_not_verified');

/** Tells whether the email, phone number or device is a target already (`user_target_already_exists`). */
export const isTargetAlreadyExists = /* @__PURE__ */ ofType('user_target_already_exists');

/** Tells whether there is no such push target (`user_target_not_found`). */
export const isTargetNotFound = /* @__PURE__ */ ofType('user_target_not_found');

/** Tells whether there is no such identity (`user_identity_not_found`). */
export const isIdentityNotFound = /* @__PURE__ */ ofType('user_identity_not_found');

/** Tells whether an authenticator app is set up already (`user_authenticator_already_verified`). */
export const isAuthenticatorAlreadyVerified = /* @__PURE__ */ ofType('user_authenticator_already_verified');

/** Tells whether no authenticator app is set up (`user_authenticator_not_found`). */
export const isAuthenticatorNotFound = /* @__PURE__ */ ofType('user_authenticator_not_found');

/** Tells whether recovery codes were made before (`user_recovery_codes_already_exists`). */
export const isRecoveryCodesAlreadyExist = /* @__PURE__ */ ofType('user_recovery_codes_already_exists');

/** Tells whether no recovery codes were made yet (`user_recovery_codes_not_found`). */
export const isRecoveryCodesNotFound = /* @__PURE__ */ ofType('user_recovery_codes_not_found');

/** Tells whether the OAuth provider is switched off in the project (`project_provider_disabled`). */
export const isProviderDisabled = /* @__PURE__ */ ofType('project_provider_disabled');

/** Tells whether the server does not know the OAuth provider (`project_provider_unsupported`). */
export const isProviderUnsupported = /* @__PURE__ */ ofType('project_provider_unsupported');

/** Tells whether the JWT is malformed or expired (`user_jwt_invalid`). */
export const isJwtInvalid = /* @__PURE__ */ ofType('user_jwt_invalid');

/** Tells whether the page's host is not registered as a platform of the project (`general_unknown_origin`). */
export const isUnknownOrigin = /* @__PURE__ */ ofType('general_unknown_origin');

/** Tells whether there is no such project (`project_not_found`). */
export const isProjectNotFound = /* @__PURE__ */ ofType('project_not_found');
