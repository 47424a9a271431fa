import { isTotp, newSeed, seedUri } from '../auth/totp.ts';
import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { uniqueId } from '../ids.ts';
import type { AuthenticatorRow, UserRow } from '../store/rows.ts';
import { addFactors } from './mfa.ts';
import { updateUser } from './users.ts';

/** What an authenticator app is set up with. */
export interface Enrolment {
  secret: string;
  uri: string;
}

/** Starts to set up an authenticator app; an attempt that was not finished is replaced. */
export function createMfaAuthenticator(context: Context, { type }: { type: string }): Enrolment {
  requireTotp(type);
  const { project, clock } = context;
  const { authenticators } = project.store;
  const user = currentUser(context);
  if (user.email === null) throw new AppwriteError('user_email_not_found');
  const secret = newSeed();
  project.store.transaction(() => {
    if (authenticators.find({ userId: user.id })?.verified) {
      throw new AppwriteError('user_authenticator_already_verified');
    }
    authenticators.delete({ userId: user.id });
    authenticators.insert({
      id: uniqueId(),
      createdAt: clock.now(),
      userId: user.id,
      secret,
      verified: false,
    });
  });
  return { secret, uri: seedUri(secret, project.settings.name, user.email) };
}

/** Finishes to set up an authenticator app with a code that it shows. */
export function updateMfaAuthenticator(
  context: Context,
  { type, otp }: { type: string; otp: string },
): UserRow {
  requireTotp(type);
  const { project, caller, clock } = context;
  const user = currentUser(context);
  const authenticator = ownAuthenticator(context, user);
  if (authenticator.verified) throw new AppwriteError('user_authenticator_already_verified');
  if (!isTotp(authenticator.secret, otp, clock.now())) throw new AppwriteError('user_invalid_token');
  return project.store.transaction(() => {
    project.store.authenticators.update(authenticator.id, { verified: true });
    if (caller.session) addFactors(context, caller.session, ['totp']);
    return updateUser(context, user.id, {});
  });
}

/** Removes the caller's authenticator app; asking for a second factor stays on. */
export function deleteMfaAuthenticator(context: Context, { type }: { type: string }): UserRow {
  requireTotp(type);
  const user = currentUser(context);
  const { id } = ownAuthenticator(context, user);
  context.project.store.authenticators.delete({ id });
  return user;
}

function ownAuthenticator({ project }: Context, { id }: UserRow): AuthenticatorRow {
  const authenticator = project.store.authenticators.find({ userId: id });
  if (!authenticator) throw new AppwriteError('user_authenticator_not_found');
  return authenticator;
}

/** Validation lets any spelling pass; only one is known. */
function requireTotp(type: string): void {
  if (type !== 'totp') throw new AppwriteError('general_argument_invalid', 'Unknown type.');
}
