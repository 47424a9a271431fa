/** Texts for every error type that the login screen cannot run into. Loaded when such an error happens. */
export const errors = {
  'error.code_invalid': 'Enter the six digits of the code.',
  'error.code_wrong': 'This code is wrong. Check it, or ask for a new one.',
  'error.code_expired': 'This code has expired. Ask for a new one.',
  'error.phone_required': 'Enter your phone number.',
  'error.phone_invalid': 'Choose your country and enter the number, or begin it with + and the country code.',
  'error.account_key_expired':
    'The app is not set up correctly: its key has expired. Tell the people who run it.',
  'error.database_query_order_null': 'This list cannot be sorted. Reload the page.',
  'error.database_timeout': 'The server took too long. Try again in a moment.',
  'error.general_access_forbidden':
    'You are not allowed to do this. Sign in with another account, or contact support.',
  'error.general_api_disabled': 'This service is switched off. Contact support.',
  'error.general_bad_request': 'This could not be done. Check what you typed and try again.',
  'error.general_cursor_not_found': 'The list has changed. Reload the page.',
  'error.general_invalid_email': 'Enter an email address like name@example.com.',
  'error.general_phone_disabled': 'Text messages cannot be sent right now. Choose another way.',
  'error.general_protocol_unsupported': 'This page needs a secure connection. Open it with https.',
  'error.general_query_invalid': 'This list cannot be shown. Reload the page.',
  'error.general_region_access_denied': 'This service is not available where you are.',
  'error.general_route_not_found': 'This server does not offer that. Contact support.',
  'error.general_service_disabled': 'This service is switched off. Contact support.',
  'error.general_smtp_disabled': 'Emails cannot be sent right now. Choose another way.',
  'error.general_unauthorized_scope': 'Your session has ended. Sign in again.',
  'error.general_unknown': 'The server has a problem. Try again in a moment.',
  'error.general_unknown_origin':
    'This address may not use the service. Tell the people who run the app to add it as a platform.',
  'error.not_supported': 'This server does not offer that. Contact support.',
  'error.password_personal_data': 'Choose a password that does not contain your name, email or phone number.',
  'error.password_recently_used': 'You have used this password before. Choose a new one.',
  'error.project_invalid_failure_url':
    'The app is not set up correctly: its return address is not allowed. Tell the people who run it.',
  'error.project_invalid_success_url':
    'The app is not set up correctly: its return address is not allowed. Tell the people who run it.',
  'error.project_key_expired':
    'The app is not set up correctly: its key has expired. Tell the people who run it.',
  'error.project_not_found':
    'The app is not set up correctly: its project is unknown. Tell the people who run it.',
  'error.project_provider_disabled': 'This provider is switched off. Choose another way to sign in.',
  'error.project_provider_unsupported': 'This provider is not supported. Choose another way to sign in.',
  'error.realtime_message_format_invalid': 'Live updates are not available. Reload the page to see changes.',
  'error.realtime_policy_violation': 'Live updates are not available. Reload the page to see changes.',
  'error.realtime_too_many_messages': 'Live updates are paused. Reload the page to see changes.',
  'error.user_already_exists': 'There is already an account with this email. Sign in instead.',
  'error.user_anonymous_console_prohibited': 'Guests are not allowed here. Sign in or create an account.',
  'error.user_api_key_and_session_set':
    'The app is not set up correctly: it mixes two ways to sign in. Tell the people who run it.',
  'error.user_authenticator_already_verified':
    'An authenticator app is already set up. Remove it first to add another.',
  'error.user_authenticator_not_found': 'No authenticator app is set up. Set one up first.',
  'error.user_challenge_required': 'Confirm that it is you, then try again.',
  'error.user_console_count_exceeded': 'No more accounts can be created here. Contact support.',
  'error.user_count_exceeded': 'No more accounts can be created here. Contact support.',
  'error.user_email_already_exists': 'There is already an account with this email. Sign in instead.',
  'error.user_email_already_verified':
    'Your email address is already confirmed. There is nothing left to do.',
  'error.user_email_disposable': 'Use an email address that you keep: temporary ones are not accepted.',
  'error.user_email_free': 'Use a work email address: free ones are not accepted.',
  'error.user_email_not_canonical':
    'Use the plain form of your email address, without dots, tags or aliases.',
  'error.user_email_not_corporate': 'Use a work email address.',
  'error.user_email_not_found': 'Your account has no email address. Add one first.',
  'error.user_email_not_verified': 'Confirm your email address first.',
  'error.user_email_not_whitelisted': 'This email address may not create an account. Contact support.',
  'error.user_identity_not_found': 'This sign-in method is no longer linked. Reload the page.',
  'error.user_invalid_token': 'This code or link is wrong or has expired. Ask for a new one.',
  'error.user_ip_not_whitelisted': 'Accounts cannot be created from your network. Contact support.',
  'error.user_jwt_and_cookie_set':
    'The app is not set up correctly: it mixes two ways to sign in. Tell the people who run it.',
  'error.user_jwt_creation_denied': 'This cannot be done here. Sign in again.',
  'error.user_jwt_invalid': 'Your session has ended. Sign in again.',
  'error.user_missing_id': 'The provider did not say who you are. Choose another way to sign in.',
  'error.user_more_factors_required': 'One more step is needed to sign in. Confirm that it is you.',
  'error.user_not_found': 'There is no such account. Check what you typed, or create an account.',
  'error.user_oauth2_provider_error': 'The provider could not sign you in. Try again, or choose another way.',
  'error.user_oauth2_provider_failure':
    'The provider could not sign you in. Try again, or choose another way.',
  'error.user_password_reset_required': 'Set a new password before you go on.',
  'error.user_phone_already_exists': 'There is already an account with this phone number. Sign in instead.',
  'error.user_phone_already_verified': 'Your phone number is already confirmed. There is nothing left to do.',
  'error.user_phone_not_found': 'Your account has no phone number. Add one first.',
  'error.user_phone_not_verified': 'Confirm your phone number first.',
  'error.user_recovery_codes_already_exists':
    'You already have recovery codes. Make new ones if you have lost them.',
  'error.user_recovery_codes_not_found': 'You have no recovery codes yet. Create them first.',
  'error.user_session_not_found': 'This session has already ended. Reload the page.',
  'error.user_target_already_exists': 'This address is already in use. Choose another one.',
  'error.user_target_not_found': 'This device is no longer registered. Reload the page.',
  'error.user_unauthorized':
    'You are not allowed to do this. Sign in with another account, or contact support.',
};
