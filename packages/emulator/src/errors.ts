/** Every error the emulator can answer with: its HTTP status and Appwrite's text. */
const ERRORS = {
  database_query_order_null: [
    400,
    'The order attribute/column had a null value. Cursor pagination requires all documents/rows order attribute/column values are non-null.',
  ],
  general_access_forbidden: [401, 'Access to this API is forbidden.'],
  general_api_disabled: [
    403,
    'The requested API is disabled. You can enable the API from the Appwrite console.',
  ],
  general_argument_invalid: [
    400,
    'The request contains one or more invalid arguments. Please refer to the endpoint documentation.',
  ],
  general_bad_request: [
    400,
    'There was an error processing your request. Please check the inputs and try again.',
  ],
  general_cursor_not_found: [
    400,
    'The cursor is invalid. This can happen if the item represented by the cursor has been deleted.',
  ],
  general_invalid_email: [400, 'Value must be a valid email address.'],
  general_invalid_phone: [
    400,
    "Value must be a valid phone number. Format this number with a leading '+' and a country code, e.g., +16175551212.",
  ],
  general_not_found: [404, 'The requested resource could not be found.'],
  general_phone_disabled: [
    503,
    'Phone provider is not configured. Please check the _APP_SMS_PROVIDER environment variable of your Appwrite server.',
  ],
  general_query_invalid: [400, "The query's syntax is invalid. Please check the query and try again."],
  general_rate_limit_exceeded: [
    429,
    'Rate limit for the current endpoint has been exceeded. Please try again after some time.',
  ],
  general_route_not_found: [
    404,
    'Route not found. Please ensure the endpoint is configured correctly and that the API route is valid for this SDK version. Refer to the API docs for more details.',
  ],
  general_server_error: [500, 'An internal server error occurred.'],
  general_service_disabled: [
    403,
    'The requested service is disabled. You can enable the service from the Appwrite console.',
  ],
  general_smtp_disabled: [
    503,
    'SMTP is disabled on your Appwrite instance. You can <a href="/docs/email-delivery">learn more about setting up SMTP</a> in our docs.',
  ],
  general_unauthorized_scope: [
    401,
    'The current user or API key does not have the required scopes to access the requested resource.',
  ],
  general_unknown: [500, 'An unknown error has occurred. Please check the logs for more information.'],
  general_unknown_origin: [
    403,
    'The request originated from an unknown origin. If you trust this domain, please list it as a trusted platform in the Appwrite console.',
  ],
  password_personal_data: [
    400,
    'The password you are trying to use contains references to your name, email, phone or userID. For your security, please choose a different password and try again.',
  ],
  password_recently_used: [
    400,
    'The password you are trying to use is similar to your previous password. For your security, please choose a different password and try again.',
  ],
  project_invalid_failure_url: [400, 'Invalid redirect URL for OAuth failure.'],
  project_invalid_success_url: [400, 'Invalid redirect URL for OAuth success.'],
  project_key_expired: [
    401,
    'The project key has expired. Please generate a new key using the Appwrite console.',
  ],
  project_not_found: [
    404,
    'Project with the requested ID could not be found. Please check the value of the X-Appwrite-Project header to ensure the correct project ID is being used.',
  ],
  project_provider_disabled: [
    412,
    'The chosen OAuth provider is disabled. You can enable the OAuth provider using the Appwrite console.',
  ],
  project_provider_unsupported: [
    400,
    'The chosen OAuth provider is unsupported. Please check the <a href="/docs/client/account?sdk=web-default#accountCreateOAuth2Session">Create OAuth2 Session docs</a> for the complete list of supported OAuth providers.',
  ],
  provider_not_found: [404, 'Provider with the requested ID could not be found.'],
  user_already_exists: [409, 'A user with the same id, email, or phone already exists in this project.'],
  user_anonymous_console_prohibited: [401, 'Anonymous users cannot be created for the console project.'],
  user_auth_method_unsupported: [
    501,
    'The requested authentication method is either disabled or unsupported. Please check the supported authentication methods in the Appwrite console.',
  ],
  user_authenticator_already_verified: [409, 'This authenticator is already verified on the current user.'],
  user_authenticator_not_found: [404, 'Authenticator could not be found on the current user.'],
  user_blocked: [403, 'The current user has been blocked.'],
  user_challenge_required: [
    401,
    'A recently successful challenge is required to complete this action. A challenge is considered recent for 5 minutes.',
  ],
  user_count_exceeded: [
    400,
    'The current project has exceeded the maximum number of users. Please check your user limit in the Appwrite console.',
  ],
  user_email_already_exists: [409, 'A user with the same email already exists in the current project.'],
  user_email_already_verified: [409, 'User email is already verified'],
  user_email_disposable: [
    400,
    'Disposable email addresses are not allowed. Please use a permanent email address.',
  ],
  user_email_free: [
    400,
    'Free email addresses are not allowed. Please use a business or custom-domain email address.',
  ],
  user_email_not_canonical: [
    400,
    'This email address must already be in its canonical form. Please remove aliases, tags, or provider-specific variations and try again.',
  ],
  user_email_not_corporate: [
    400,
    'Only corporate email addresses are allowed. Please use a work email address and try again.',
  ],
  user_email_not_found: [400, 'User email could not be found.'],
  user_email_not_verified: [400, 'User email is not verified'],
  user_identity_not_found: [
    404,
    'The identity could not be found. Please sign in with OAuth provider to create identity first.',
  ],
  user_invalid_credentials: [401, 'Invalid credentials. Please check the email and password.'],
  user_invalid_token: [401, 'Invalid token passed in the request.'],
  user_jwt_and_cookie_set: [
    403,
    'JWT and cookie used in the same request. Use either `setJWT` or `setCookie`. Learn about which authentication method to use in the SSR docs: https://appwrite.io/docs/products/auth/server-side-rendering',
  ],
  user_jwt_creation_denied: [
    403,
    'A JWT cannot be created from a request authorized with a JWT. Authenticate with a session cookie or session header instead.',
  ],
  user_jwt_invalid: [
    401,
    'The JWT token is invalid. Please check the value of the X-Appwrite-JWT header to ensure the correct token is being used.',
  ],
  user_missing_id: [400, 'Missing ID from OAuth2 provider.'],
  user_more_factors_required: [401, 'More factors are required to complete the sign in process.'],
  user_not_found: [404, 'User with the requested ID could not be found.'],
  user_oauth2_bad_request: [400, 'OAuth2 provider rejected the bad request.'],
  user_oauth2_provider_error: [424, 'OAuth2 provider returned some error.'],
  user_oauth2_provider_failure: [424, "The provider couldn't complete sign-in. Please try again."],
  user_password_reset_required: [412, 'The current user requires a password reset.'],
  user_phone_already_exists: [
    409,
    'A user with the same phone number already exists in the current project.',
  ],
  user_phone_already_verified: [409, 'User phone is already verified'],
  user_phone_not_found: [400, 'The current user does not have a phone number associated with their account.'],
  user_phone_not_verified: [400, 'User phone is not verified'],
  user_recovery_codes_already_exists: [
    409,
    'The current user already generated recovery codes and they can only be read once for security reasons.',
  ],
  user_recovery_codes_not_found: [404, 'Recovery codes could not be found on the current user.'],
  user_session_already_exists: [401, 'Creation of a session is prohibited when a session is active.'],
  user_session_not_found: [404, 'The current user session could not be found.'],
  user_target_already_exists: [409, 'A target with the same ID already exists.'],
  user_target_not_found: [404, 'The target could not be found.'],
  user_unauthorized: [401, 'The current user is not authorized to perform the requested action.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

/** The `type` of an error answer. */
export type ErrorType = keyof typeof ERRORS;

/** Thrown anywhere below the app; becomes Appwrite's error envelope. */
export class AppwriteError extends Error {
  readonly type: ErrorType;
  readonly status: number;

  constructor(type: ErrorType, message: string = ERRORS[type][1]) {
    super(message);
    this.name = 'AppwriteError';
    this.type = type;
    this.status = ERRORS[type][0];
  }
}

/** An invalid parameter, in the words of the validator that refused it. */
export function invalidParam(name: string, problem: string): AppwriteError {
  return new AppwriteError('general_argument_invalid', `Invalid \`${name}\` param: ${problem}`);
}
