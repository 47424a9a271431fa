import { ofType } from './of-type.ts';

/**
 * Tells whether there were too many requests; see {@link retryAfter} (`general_rate_limit_exceeded`).
 *
 * @example
 * ```ts
 * if (isRateLimited(error)) show('general_rate_limit_exceeded');
 * ```
 */
export const isRateLimited = /* @__PURE__ */ ofType('general_rate_limit_exceeded');

/**
 * Tells whether a parameter is missing or not allowed (`general_argument_invalid`).
 *
 * @example
 * ```ts
 * if (isArgumentInvalid(error)) show('general_argument_invalid');
 * ```
 */
export const isArgumentInvalid = /* @__PURE__ */ ofType('general_argument_invalid');

/**
 * Tells whether the request was refused without a closer reason, such as an email held by another identity (`general_bad_request`).
 *
 * @example
 * ```ts
 * if (isBadRequest(error)) show('general_bad_request');
 * ```
 */
export const isBadRequest = /* @__PURE__ */ ofType('general_bad_request');

/**
 * Tells whether the project has this way of signing in switched off (`user_auth_method_unsupported`).
 *
 * @example
 * ```ts
 * if (isAuthMethodUnsupported(error)) show('user_auth_method_unsupported');
 * ```
 */
export const isAuthMethodUnsupported = /* @__PURE__ */ ofType('user_auth_method_unsupported');

/**
 * Tells whether the project cannot send email (`general_smtp_disabled`).
 *
 * @example
 * ```ts
 * if (isSmtpDisabled(error)) show('general_smtp_disabled');
 * ```
 */
export const isSmtpDisabled = /* @__PURE__ */ ofType('general_smtp_disabled');

/**
 * Tells whether the project cannot send text messages (`general_phone_disabled`).
 *
 * @example
 * ```ts
 * if (isPhoneDisabled(error)) show('general_phone_disabled');
 * ```
 */
export const isPhoneDisabled = /* @__PURE__ */ ofType('general_phone_disabled');

/**
 * Tells whether the project has as many users as it may (`user_count_exceeded`).
 *
 * @example
 * ```ts
 * if (isUserCountExceeded(error)) show('user_count_exceeded');
 * ```
 */
export const isUserCountExceeded = /* @__PURE__ */ ofType('user_count_exceeded');

/**
 * Tells whether the OAuth provider is switched off in the project (`project_provider_disabled`).
 *
 * @example
 * ```ts
 * if (isProviderDisabled(error)) show('project_provider_disabled');
 * ```
 */
export const isProviderDisabled = /* @__PURE__ */ ofType('project_provider_disabled');

/**
 * Tells whether the server does not know the OAuth provider (`project_provider_unsupported`).
 *
 * @example
 * ```ts
 * if (isProviderUnsupported(error)) show('project_provider_unsupported');
 * ```
 */
export const isProviderUnsupported = /* @__PURE__ */ ofType('project_provider_unsupported');

/**
 * Tells whether the page's host is not registered as a platform of the project (`general_unknown_origin`).
 *
 * @example
 * ```ts
 * if (isUnknownOrigin(error)) show('general_unknown_origin');
 * ```
 */
export const isUnknownOrigin = /* @__PURE__ */ ofType('general_unknown_origin');

/**
 * Tells whether there is no such project (`project_not_found`).
 *
 * @example
 * ```ts
 * if (isProjectNotFound(error)) show('project_not_found');
 * ```
 */
export const isProjectNotFound = /* @__PURE__ */ ofType('project_not_found');
