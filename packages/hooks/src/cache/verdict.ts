import type { AccountErrorType } from '../error-types.ts';

/**
 * Who was signed in when the server was last asked. It outlives the moment in which the user is read again, so that a
 * screen need not blink, and it travels in dehydrated state, where errors do not.
 */
export type Verdict = 'signed-in' | 'signed-out' | 'mfa-required' | 'refused';

const VERDICTS: { [Type in AccountErrorType]?: Verdict } = {
  general_unauthorized_scope: 'signed-out',
  user_not_found: 'signed-out',
  user_more_factors_required: 'mfa-required',
  user_blocked: 'refused',
  user_password_reset_required: 'refused',
};

/** Has an error say what it means for the session; most mean nothing. */
export function judge<Thrown extends object>(error: Thrown): Thrown {
  const { type } = error as { type?: AccountErrorType };
  return Object.assign(error, { verdict: type && VERDICTS[type] });
}
