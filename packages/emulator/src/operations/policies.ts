import type { Context } from '../context.ts';
import { emailTraits } from '../email-traits.ts';
import { AppwriteError } from '../errors.ts';
import type { UserRow } from '../store/rows.ts';

/** Refuses an address that the project does not want. */
export function checkEmailRules({ project }: Context, email: string): void {
  const { emailRules } = project.settings;
  const traits = emailTraits(email);
  if (!emailRules.disposable && traits.isDisposable) throw new AppwriteError('user_email_disposable');
  if (!emailRules.aliased && !traits.isCanonical) throw new AppwriteError('user_email_not_canonical');
  if (!emailRules.free && traits.isFree) throw new AppwriteError('user_email_free');
  if (!emailRules.nonCorporate && !traits.isCorporate) throw new AppwriteError('user_email_not_corporate');
}

/** Refuses an address that belongs to another user's account at an OAuth2 provider. */
export function checkIdentityOwner(
  { project }: Context,
  email: string,
  userId: string | undefined,
  type: 'general_bad_request' | 'user_email_already_exists' | 'user_already_exists',
): void {
  const identity = project.store.identities.find({ providerEmail: email.toLowerCase() });
  if (identity && identity.userId !== userId) throw new AppwriteError(type);
}

/** What may not appear in a password, by the policy about personal data. */
type Person = Partial<Pick<UserRow, 'id' | 'email' | 'name' | 'phone'>>;

/** Refuses a new password that holds what everybody knows about the user, where the project wants that. */
export function checkPersonalData({ project }: Context, password: string, person: Person): void {
  if (project.settings.personalDataCheck && containsPersonalData(password.toLowerCase(), person)) {
    throw new AppwriteError('password_personal_data');
  }
}

function containsPersonalData(password: string, { id, email, name, phone }: Person): boolean {
  const parts = [id, email, email?.split('@', 1)[0], name, phone, phone?.replace('+', '')];
  return parts.some((part) => part && password.includes(part.toLowerCase()));
}

/** The hash of a new password and the history that goes with it; throws `password_recently_used`. */
export async function renewPassword(
  context: Context,
  user: UserRow,
  password: string,
): Promise<Partial<UserRow>> {
  const { project, passwords, clock } = context;
  const limit = project.settings.passwordHistory;
  const earlier = limit === 0 ? [] : [...user.passwordHistory, ...(user.password ? [user.password] : [])];
  for (const hash of earlier.slice(-limit)) {
    if (await passwords.verify(password, hash)) throw new AppwriteError('password_recently_used');
  }
  return {
    password: await passwords.hash(password),
    passwordHistory: earlier.slice(-limit),
    passwordUpdate: clock.now(),
    passwordReset: false,
  };
}
