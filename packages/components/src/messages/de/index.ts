import type { Messages } from '../messages.ts';
import { authFlow } from './auth-flow.ts';
import { common } from './common.ts';
import { commonErrors } from './common-errors.ts';
import { errors } from './errors.ts';
import { profile } from './profile.ts';
import { sessions } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { userButton } from './user-button.ts';

const messages: Messages = {
  ...authFlow,
  ...common,
  ...commonErrors,
  ...errors,
  ...profile,
  ...sessions,
  ...signIn,
  ...signUp,
  ...userButton,
};

/** German. */
export const de = { lang: 'de', messages };
