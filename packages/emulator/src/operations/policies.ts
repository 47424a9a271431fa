import type { Context } from '../context.ts';
import { emailTraits } from '../email-traits.ts';
import { AppwriteError, invalidParam } from '../errors.ts';
import type { UserRow } from '../store/rows.ts';

/** The passwords that people choose most; the project's policy may refuse them. */
const COMMON_PASSWORDS = new Set([
  '12345678',
  '123456789',
  '1234567890',
  'password',
  'password1',
  'password123',
  'qwertyui',
  'qwerty123',
  'qwertyuiop',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'trustno1',
  'welcome1',
  'abc12345',
  'letmein1',
  '11111111',
  '00000000',
  '87654321',
  'asdfghjk',
  '1q2w3e4r',
  'passw0rd',
  'whatever',
  'starwars',
  'computer',
  'michelle',
]);

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

/** Refuses a new password that breaks the project's policies. */
export function checkPasswordPolicy({ project }: Context, password: string, person: Person): void {
  const { passwordDictionary, personalDataCheck } = project.settings;
  if (passwordDictionary && COMMON_PASSWORDS.has(password.toLowerCase())) {
    throw invalidParam(
      'password',
      'Password must be between 8 and 265 characters long, and should not be one of the commonly used password.',
    );
  }
  if (personalDataCheck && containsPersonalData(password.toLowerCase(), person)) {
    throw new AppwriteError('password_personal_data');
  }
}

function containsPersonalData(password: string, { id, email, name, phone }: Person): boolean {
  const parts = [
    id,
    email,
    email?.split('@', 1)[0],
    ...(name?.split(' ') ?? []),
    phone,
    phone?.replace('+', ''),
  ];
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
