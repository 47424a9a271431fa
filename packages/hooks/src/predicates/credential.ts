import { ofType } from './of-type.ts';

/**
 * Tells whether the password must be reset before anything else (`user_password_reset_required`).
 *
 * @example
 * ```ts
 * if (isPasswordResetRequired(error)) show('user_password_reset_required');
 * ```
 */
export const isPasswordResetRequired = /* @__PURE__ */ ofType('user_password_reset_required');

/**
 * Tells whether the project refuses a password that was used before (`password_recently_used`).
 *
 * @example
 * ```ts
 * if (isPasswordRecentlyUsed(error)) show('password_recently_used');
 * ```
 */
export const isPasswordRecentlyUsed = /* @__PURE__ */ ofType('password_recently_used');

/**
 * Tells whether the project refuses a password that holds personal data (`password_personal_data`).
 *
 * @example
 * ```ts
 * if (isPasswordPersonalData(error)) show('password_personal_data');
 * ```
 */
export const isPasswordPersonalData = /* @__PURE__ */ ofType('password_personal_data');

/**
 * Tells whether the email, phone number or device is a target already (`user_target_already_exists`).
 *
 * @example
 * ```ts
 * if (isTargetAlreadyExists(error)) show('user_target_already_exists');
 * ```
 */
export const isTargetAlreadyExists = /* @__PURE__ */ ofType('user_target_already_exists');

/**
 * Tells whether there is no such push target (`user_target_not_found`).
 *
 * @example
 * ```ts
 * if (isTargetNotFound(error)) show('user_target_not_found');
 * ```
 */
export const isTargetNotFound = /* @__PURE__ */ ofType('user_target_not_found');

/**
 * Tells whether there is no such identity (`user_identity_not_found`).
 *
 * @example
 * ```ts
 * if (isIdentityNotFound(error)) show('user_identity_not_found');
 * ```
 */
export const isIdentityNotFound = /* @__PURE__ */ ofType('user_identity_not_found');

/**
 * Tells whether an authenticator app is set up already (`user_authenticator_already_verified`).
 *
 * @example
 * ```ts
 * if (isAuthenticatorAlreadyVerified(error)) show('user_authenticator_already_verified');
 * ```
 */
export const isAuthenticatorAlreadyVerified = /* @__PURE__ */ ofType('user_authenticator_already_verified');

/**
 * Tells whether no authenticator app is set up (`user_authenticator_not_found`).
 *
 * @example
 * ```ts
 * if (isAuthenticatorNotFound(error)) show('user_authenticator_not_found');
 * ```
 */
export const isAuthenticatorNotFound = /* @__PURE__ */ ofType('user_authenticator_not_found');

/**
 * Tells whether recovery codes were made before (`user_recovery_codes_already_exists`).
 *
 * @example
 * ```ts
 * if (isRecoveryCodesAlreadyExist(error)) show('user_recovery_codes_already_exists');
 * ```
 */
export const isRecoveryCodesAlreadyExist = /* @__PURE__ */ ofType('user_recovery_codes_already_exists');

/**
 * Tells whether no recovery codes were made yet (`user_recovery_codes_not_found`).
 *
 * @example
 * ```ts
 * if (isRecoveryCodesNotFound(error)) show('user_recovery_codes_not_found');
 * ```
 */
export const isRecoveryCodesNotFound = /* @__PURE__ */ ofType('user_recovery_codes_not_found');
