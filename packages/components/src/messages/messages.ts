import type { authFlow } from './en/auth-flow.ts';
import type { common } from './en/common.ts';
import type { commonErrors } from './en/common-errors.ts';
import type { errors } from './en/errors.ts';
import type { profile } from './en/profile.ts';
import type { sessions } from './en/sessions.ts';
import type { signIn } from './en/sign-in.ts';
import type { signUp } from './en/sign-up.ts';
import type { userButton } from './en/user-button.ts';

/** Every text of the kit, by key. A language is complete when it has them all; the compiler sees to it. */
export type Messages = typeof common &
  typeof commonErrors &
  typeof errors &
  typeof authFlow &
  typeof profile &
  typeof sessions &
  typeof signIn &
  typeof signUp &
  typeof userButton;

/** The key of one text, such as `signIn.title` or `error.user_blocked`. */
export type MessageKey = keyof Messages;

/**
 * A language: its BCP 47 tag, which dates and lists follow, and its texts. Keys that are left out are English.
 *
 * @example
 * const pirate: Locale = { lang: 'en', messages: { 'action.signIn': 'Come aboard' } };
 */
export interface Locale {
  readonly lang: string;
  readonly messages: Partial<Messages>;
}
