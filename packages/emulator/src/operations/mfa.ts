import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { randomHex } from '../secrets.ts';
import type { SessionRow, UserRow } from '../store/rows.ts';
import { verifiedFactors } from './mfa-state.ts';
import { updateUser } from './users.ts';

const RECOVERY_CODES = 6;
const RECOVERY_CODE_LENGTH = 10;

/** Which second factors a user could give. */
export interface Factors {
  totp: boolean;
  phone: boolean;
  email: boolean;
  recoveryCode: boolean;
}

/** Which second factors the caller could give. */
export function listMfaFactors(context: Context): Factors {
  return factorsOf(context, currentUser(context));
}

/** Which second factors a user could give. */
export function factorsOf({ project }: Context, user: UserRow): Factors {
  const verified = verifiedFactors(project.store, user);
  const { mfaFactors } = project.settings;
  return {
    totp: mfaFactors.totp && verified.includes('totp'),
    phone: mfaFactors.phone && verified.includes('phone'),
    email: mfaFactors.email && verified.includes('email'),
    recoveryCode: (user.mfaRecoveryCodes?.length ?? 0) > 0,
  };
}

/** Asks for a second factor from now on, or no more. The current session gets credit for every verified one. */
export function updateMfa(context: Context, { mfa }: { mfa: boolean }): UserRow {
  const { project, caller } = context;
  const user = currentUser(context);
  return project.store.transaction(() => {
    if (mfa && caller.session) addFactors(context, caller.session, verifiedFactors(project.store, user));
    return updateUser(context, user.id, { mfa });
  });
}

/** Adds factors to a session, as the store has it now, that does not have them yet. */
export function addFactors(
  { project }: Context,
  session: SessionRow,
  factors: string[],
  changes: Partial<SessionRow> = {},
): SessionRow {
  const { sessions } = project.store;
  const known = sessions.find({ id: session.id })?.factors ?? [];
  return sessions.update(session.id, { ...changes, factors: [...new Set([...known, ...factors])] });
}

/** Makes recovery codes for a user who has none. */
export function createMfaRecoveryCodes(context: Context): string[] {
  const user = currentUser(context);
  if (user.mfaRecoveryCodes) throw new AppwriteError('user_recovery_codes_already_exists');
  return renewRecoveryCodes(context, user);
}

/** The recovery codes that are left. */
export function getMfaRecoveryCodes(context: Context): string[] {
  return existingCodes(currentUser(context));
}

/** Replaces the recovery codes. */
export function updateMfaRecoveryCodes(context: Context): string[] {
  const user = currentUser(context);
  existingCodes(user);
  return renewRecoveryCodes(context, user);
}

/** A user's recovery codes; throws `user_recovery_codes_not_found`. */
export function existingCodes({ mfaRecoveryCodes }: UserRow): string[] {
  if (!mfaRecoveryCodes) throw new AppwriteError('user_recovery_codes_not_found');
  return mfaRecoveryCodes;
}

/** Gives a user new recovery codes. */
export function renewRecoveryCodes(context: Context, { id }: UserRow): string[] {
  const codes = Array.from({ length: RECOVERY_CODES }, () => randomHex(RECOVERY_CODE_LENGTH));
  updateUser(context, id, { mfaRecoveryCodes: codes });
  return codes;
}
