import type { Caller } from '../auth/caller.ts';
import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { owesFactor } from '../operations/mfa-state.ts';
import type { Project } from '../project.ts';
import type { Guards } from '../route.ts';

/** How long a passed challenge counts as recent, in milliseconds. */
const RECENT_MS = 30 * 60 * 1000;

/** Names of the methods in the error about one that is switched off. */
const METHOD_NAMES = {
  'email-password': 'Email / password',
  'magic-url': 'Magic URL',
  'email-otp': 'Email OTP',
  anonymous: 'Anonymous',
  phone: 'Phone',
  jwt: 'JWT',
};

/** Refuses apps while the project has switched off the service that a route belongs to. */
export function checkService(template: string, { settings }: Project, { key }: Caller): void {
  const [, , service = ''] = template.split('/');
  const isOff = Object.entries(settings.services).some(([name, isOn]) => name === service && !isOn);
  if (isOff && !key) throw new AppwriteError('general_service_disabled');
}

/** Refuses apps while the project has switched this API off. */
export function checkApi({ settings }: Project, { key }: Caller): void {
  if (!settings.apis.rest && !key) throw new AppwriteError('general_api_disabled');
}

/** What must be true of a signed-in caller on any route. */
export function checkUser(guards: Guards, { project, caller }: Context): void {
  const { user, session } = caller;
  if (user?.status === false) throw new AppwriteError('user_blocked');
  if (user?.passwordReset) throw new AppwriteError('user_password_reset_required');
  if (user && session && !guards.allowsPendingMfa && owesFactor(project.store, user, session)) {
    throw new AppwriteError('user_more_factors_required');
  }
}

/** What a route asks for beyond a scope; checked after the request was counted. */
export function checkRoute(guards: Guards, { project, caller, clock }: Context): void {
  if (guards.method && !project.settings.authMethods[guards.method]) {
    throw new AppwriteError(
      'user_auth_method_unsupported',
      `${METHOD_NAMES[guards.method]} authentication is disabled for this project`,
    );
  }
  if (guards.guestsOnly && caller.user) throw new AppwriteError('user_session_already_exists');
  const passed = caller.session?.mfaUpdatedAt ?? 0;
  if (guards.needsRecentChallenge && clock.now() - passed >= RECENT_MS) {
    throw new AppwriteError('user_challenge_required');
  }
}
