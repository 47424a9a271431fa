import { isErrorType } from '@appwrite-kit/hooks';

/** Tells whether the server refuses a session that there is. `AuthFlow` says why, and what to do. */
export const isSessionRefused = (error: unknown) =>
  isErrorType(error, 'user_blocked', 'user_password_reset_required');
