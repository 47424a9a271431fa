import type { Context } from '../../context.ts';
import { AppwriteError } from '../../errors.ts';
import type { UserRow } from '../../store/rows.ts';
import { existingCodes, type Factors, factorsOf, renewRecoveryCodes } from '../mfa.ts';
import { findUser, type OfUser } from './find-user.ts';

/** Which second factors a user could give. */
export function listMfaFactors(context: Context, input: OfUser): Factors {
  return factorsOf(context, findUser(context, input));
}

/** The recovery codes that a user has left. */
export function getMfaRecoveryCodes(context: Context, input: OfUser): string[] {
  return existingCodes(findUser(context, input));
}

/** Makes recovery codes for a user who has none. */
export function createMfaRecoveryCodes(context: Context, input: OfUser): string[] {
  const user = findUser(context, input);
  if (user.mfaRecoveryCodes?.length) throw new AppwriteError('user_recovery_codes_already_exists');
  return renewRecoveryCodes(context, user);
}

/** Replaces a user's recovery codes. */
export function updateMfaRecoveryCodes(context: Context, input: OfUser): string[] {
  const user = findUser(context, input);
  existingCodes(user);
  return renewRecoveryCodes(context, user);
}

/** Removes a user's authenticator app. */
export function deleteMfaAuthenticator(context: Context, input: OfUser & { type: string }): UserRow {
  const user = findUser(context, input);
  if (context.project.store.authenticators.delete({ userId: user.id }) === 0) {
    throw new AppwriteError('user_authenticator_not_found');
  }
  return user;
}
