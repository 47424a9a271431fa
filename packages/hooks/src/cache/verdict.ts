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

/** What an error says about the session; most say nothing. */
export function verdictOf(error: unknown): Verdict | undefined {
  return VERDICTS[(Object(error) as { type: AccountErrorType }).type];
}
