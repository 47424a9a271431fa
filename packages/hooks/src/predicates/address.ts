import { ofType } from './of-type.ts';

/**
 * Tells whether the email belongs to another user (`user_email_already_exists`).
 *
 * @example
 * ```ts
 * if (isEmailAlreadyExists(error)) show('user_email_already_exists');
 * ```
 */
export const isEmailAlreadyExists = /* @__PURE__ */ ofType('user_email_already_exists');

/**
 * Tells whether the email is verified already (`user_email_already_verified`).
 *
 * @example
 * ```ts
 * if (isEmailAlreadyVerified(error)) show('user_email_already_verified');
 * ```
 */
export const isEmailAlreadyVerified = /* @__PURE__ */ ofType('user_email_already_verified');

/**
 * Tells whether the user has no email (`user_email_not_found`).
 *
 * @example
 * ```ts
 * if (isEmailNotFound(error)) show('user_email_not_found');
 * ```
 */
export const isEmailNotFound = /* @__PURE__ */ ofType('user_email_not_found');

/**
 * Tells whether the email is not verified (`user_email_not_verified`).
 *
 * @example
 * ```ts
 * if (isEmailNotVerified(error)) show('user_email_not_verified');
 * ```
 */
export const isEmailNotVerified = /* @__PURE__ */ ofType('user_email_not_verified');

/**
 * Tells whether the email cannot exist (`general_invalid_email`).
 *
 * @example
 * ```ts
 * if (isEmailInvalid(error)) show('general_invalid_email');
 * ```
 */
export const isEmailInvalid = /* @__PURE__ */ ofType('general_invalid_email');

/**
 * Tells whether the project refuses throw-away email addresses (`user_email_disposable`).
 *
 * @example
 * ```ts
 * if (isEmailDisposable(error)) show('user_email_disposable');
 * ```
 */
export const isEmailDisposable = /* @__PURE__ */ ofType('user_email_disposable');

/**
 * Tells whether the project refuses free email providers (`user_email_free`).
 *
 * @example
 * ```ts
 * if (isEmailFree(error)) show('user_email_free');
 * ```
 */
export const isEmailFree = /* @__PURE__ */ ofType('user_email_free');

/**
 * Tells whether the project refuses email aliases (`user_email_not_canonical`).
 *
 * @example
 * ```ts
 * if (isEmailNotCanonical(error)) show('user_email_not_canonical');
 * ```
 */
export const isEmailNotCanonical = /* @__PURE__ */ ofType('user_email_not_canonical');

/**
 * Tells whether the project wants a company email (`user_email_not_corporate`).
 *
 * @example
 * ```ts
 * if (isEmailNotCorporate(error)) show('user_email_not_corporate');
 * ```
 */
export const isEmailNotCorporate = /* @__PURE__ */ ofType('user_email_not_corporate');

/**
 * Tells whether the phone number belongs to another user (`user_phone_already_exists`).
 *
 * @example
 * ```ts
 * if (isPhoneAlreadyExists(error)) show('user_phone_already_exists');
 * ```
 */
export const isPhoneAlreadyExists = /* @__PURE__ */ ofType('user_phone_already_exists');

/**
 * Tells whether the phone number is verified already (`user_phone_already_verified`).
 *
 * @example
 * ```ts
 * if (isPhoneAlreadyVerified(error)) show('user_phone_already_verified');
 * ```
 */
export const isPhoneAlreadyVerified = /* @__PURE__ */ ofType('user_phone_already_verified');

/**
 * Tells whether the user has no phone number (`user_phone_not_found`).
 *
 * @example
 * ```ts
 * if (isPhoneNotFound(error)) show('user_phone_not_found');
 * ```
 */
export const isPhoneNotFound = /* @__PURE__ */ ofType('user_phone_not_found');

/**
 * Tells whether the phone number is not verified (`user_phone_not_verified`).
 *
 * @example
 * ```ts
 * if (isPhoneNotVerified(error)) show('user_phone_not_verified');
 * ```
 */
export const isPhoneNotVerified = /* @__PURE__ */ ofType('user_phone_not_verified');
