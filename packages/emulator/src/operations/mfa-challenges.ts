import { isTotp } from '../auth/totp.ts';
import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { uniqueId } from '../ids.ts';
import { requireMail, requireTexts, sendChallengeCode, sendText } from '../messages/send.ts';
import { hashSecret, sameSecret } from '../secrets.ts';
import { makeRoom } from '../store/make-room.ts';
import type { ChallengeRow, SessionRow, UserRow } from '../store/rows.ts';
import { addFactors } from './mfa.ts';
import { emailCode, LINK_SECONDS, phoneCode } from './tokens.ts';
import { updateUser } from './users.ts';

/** Asks the caller for a second factor. */
export function createMfaChallenge(context: Context, { factor }: { factor: string }): ChallengeRow {
  const { project, clock } = context;
  const user = currentUser(context);
  requireFactor(context, factor);
  const code = sendCode(context, factor, user);
  const now = clock.now();
  makeRoom(project.store.challenges, now);
  return project.store.challenges.insert({
    id: uniqueId(),
    createdAt: now,
    userId: user.id,
    factor,
    codeHash: code === undefined ? null : hashSecret(code),
    expire: now + LINK_SECONDS * 1000,
  });
}

/** Refuses factors that the project has switched off. */
function requireFactor({ project }: Context, factor: string): void {
  const on: Record<string, boolean> = { ...project.settings.mfaFactors, custom: false };
  if (on[factor.toLowerCase()] === false) {
    throw new AppwriteError('user_auth_method_unsupported');
  }
}

/** Sends a code where the factor needs one. Any other spelling of a factor is taken and can never be met. */
function sendCode(context: Context, factor: string, user: UserRow): string | undefined {
  if (factor === 'email') {
    requireMail(context);
    if (user.email === null) throw new AppwriteError('user_email_not_found');
    if (!user.emailVerification) throw new AppwriteError('user_email_not_verified');
    const code = emailCode();
    sendChallengeCode(context, user.email, code);
    return code;
  }
  if (factor === 'phone') {
    requireTexts(context);
    if (user.phone === null) throw new AppwriteError('user_phone_not_found');
    if (!user.phoneVerification) throw new AppwriteError('user_phone_not_verified');
    const code = phoneCode(context, user.phone);
    sendText(context, user.phone, code);
    return code;
  }
  return undefined;
}

/** Meets a challenge, once, and adds the factor to the caller's session. */
export function updateMfaChallenge(
  context: Context,
  { challengeId, otp }: { challengeId: string; otp: string },
): SessionRow {
  const { project, caller, clock } = context;
  const user = currentUser(context);
  return project.store.transaction(() => {
    const challenge = project.store.challenges.find({ id: challengeId, userId: user.id });
    const expired = project.compat === 'latest' && challenge && challenge.expire <= clock.now();
    if (!challenge || expired || !caller.session || !isMet(context, challenge, user, otp)) {
      throw new AppwriteError('user_invalid_token');
    }
    project.store.challenges.delete({ id: challenge.id });
    const now = clock.now();
    return addFactors(context, caller.session, [challenge.factor], { mfaUpdatedAt: now, updatedAt: now });
  });
}

function isMet(context: Context, { factor, codeHash }: ChallengeRow, user: UserRow, otp: string): boolean {
  if (factor === 'totp') {
    const authenticator = context.project.store.authenticators.find({ userId: user.id, verified: true });
    return authenticator !== undefined && isTotp(authenticator.secret, otp, context.clock.now());
  }
  if (factor === 'recoveryCode') return spendRecoveryCode(context, user, otp);
  return codeHash !== null && sameSecret(codeHash, hashSecret(otp));
}

function spendRecoveryCode(context: Context, user: UserRow, code: string): boolean {
  // Read again inside the transaction, so that no code can be spent twice.
  const codes = context.project.store.users.find({ id: user.id })?.mfaRecoveryCodes ?? [];
  if (!codes.includes(code)) return false;
  updateUser(context, user.id, { mfaRecoveryCodes: codes.filter((other) => other !== code) });
  return true;
}
