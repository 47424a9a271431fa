import { ofType } from './of-type.ts';

/**
 * Tells whether nobody is signed in: no session, or one that is over (`general_unauthorized_scope`).
 *
 * @example
 * ```ts
 * if (isUnauthorized(error)) show('general_unauthorized_scope');
 * ```
 */
export const isUnauthorized = /* @__PURE__ */ ofType('general_unauthorized_scope');

/**
 * Tells whether the session waits for a second factor (`user_more_factors_required`).
 *
 * @example
 * ```ts
 * if (isMoreFactorsRequired(error)) show('user_more_factors_required');
 * ```
 */
export const isMoreFactorsRequired = /* @__PURE__ */ ofType('user_more_factors_required');

/**
 * Tells whether the call needs an MFA challenge passed in the last 30 minutes (`user_challenge_required`).
 *
 * @example
 * ```ts
 * if (isChallengeRequired(error)) show('user_challenge_required');
 * ```
 */
export const isChallengeRequired = /* @__PURE__ */ ofType('user_challenge_required');

/**
 * Tells whether the email, the password or the current password is wrong (`user_invalid_credentials`).
 *
 * @example
 * ```ts
 * if (isInvalidCredentials(error)) show('user_invalid_credentials');
 * ```
 */
export const isInvalidCredentials = /* @__PURE__ */ ofType('user_invalid_credentials');

/**
 * Tells whether a code or the secret of a link is wrong, used or expired (`user_invalid_token`).
 *
 * @example
 * ```ts
 * if (isInvalidToken(error)) show('user_invalid_token');
 * ```
 */
export const isInvalidToken = /* @__PURE__ */ ofType('user_invalid_token');

/**
 * Tells whether the user is blocked (`user_blocked`).
 *
 * @example
 * ```ts
 * if (isUserBlocked(error)) show('user_blocked');
 * ```
 */
export const isUserBlocked = /* @__PURE__ */ ofType('user_blocked');

/**
 * Tells whether there is no such user (`user_not_found`).
 *
 * @example
 * ```ts
 * if (isUserNotFound(error)) show('user_not_found');
 * ```
 */
export const isUserNotFound = /* @__PURE__ */ ofType('user_not_found');

/**
 * Tells whether the email, phone number or id belongs to another user (`user_already_exists`).
 *
 * @example
 * ```ts
 * if (isUserAlreadyExists(error)) show('user_already_exists');
 * ```
 */
export const isUserAlreadyExists = /* @__PURE__ */ ofType('user_already_exists');

/**
 * Tells whether somebody is signed in already (`user_session_already_exists`).
 *
 * @example
 * ```ts
 * if (isSessionAlreadyExists(error)) show('user_session_already_exists');
 * ```
 */
export const isSessionAlreadyExists = /* @__PURE__ */ ofType('user_session_already_exists');

/**
 * Tells whether there is no such session (`user_session_not_found`).
 *
 * @example
 * ```ts
 * if (isSessionNotFound(error)) show('user_session_not_found');
 * ```
 */
export const isSessionNotFound = /* @__PURE__ */ ofType('user_session_not_found');

/**
 * Tells whether the JWT is malformed or expired (`user_jwt_invalid`).
 *
 * @example
 * ```ts
 * if (isJwtInvalid(error)) show('user_jwt_invalid');
 * ```
 */
export const isJwtInvalid = /* @__PURE__ */ ofType('user_jwt_invalid');
