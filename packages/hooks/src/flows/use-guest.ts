'use client';
import { type AccountError, isErrorType } from '../errors.ts';
import { useUpdateEmail, useUpdatePhone } from '../hooks/account.ts';
import { useCreateAnonymousSession } from '../hooks/passwordless.ts';
import { useSingleFlight } from './parts/use-single-flight.ts';
import { useAuthStatus } from './use-auth-status.ts';
import { type OAuthOptions, type OAuthProviderName, useOAuth } from './use-oauth.ts';
import { useSignOut } from './use-sign-out.ts';

/** What {@link useGuest} gives. */
export interface Guest {
  /**
   * - `loading`
   * - `none`: nobody is signed in; `start`
   * - `starting`
   * - `guest`: an anonymous account; `upgradeByEmail`, `upgradeByPhone` or `upgradeByOAuth`
   * - `upgrading`
   * - `conflict`: the address or the identity belongs to another account; try another, or `signOut` to sign in to that account
   * - `member`: a full account
   */
  status: 'loading' | 'none' | 'starting' | 'guest' | 'upgrading' | 'conflict' | 'member';
  /** Why the last step failed; the status is then the one to try it from again. */
  error: AccountError | null;
  /** Signs in as a new anonymous account. None of the actions rejects. */
  start: () => Promise<void>;
  /** Keeps the account under an email and a password. */
  upgradeByEmail: (email: string, password: string) => Promise<void>;
  /** Keeps the account under a phone number and a password. */
  upgradeByPhone: (phone: string, password: string) => Promise<void>;
  /** Keeps the account under an identity of an OAuth provider. */
  upgradeByOAuth: (provider: OAuthProviderName) => Promise<void>;
  /** Leaves the account, and what the guest did, for good. */
  signOut: () => Promise<void>;
}

/**
 * Lets someone use the app before they have an account, and keep what they did when they make one.
 *
 * @param options - `success` and `failure`: where an OAuth provider leads back to.
 * @returns See {@link Guest}.
 * @throws Nothing; `error` holds `user_auth_method_unsupported`, `user_count_exceeded`, `general_argument_invalid`,
 * `user_target_already_exists`, `user_phone_already_exists`, `user_already_exists`, `general_bad_request`, or a network
 * failure.
 * @see `POST /account/sessions/anonymous`, `PATCH /account/email`, `PATCH /account/phone`,
 * `GET /account/sessions/oauth2/{provider}`, `DELETE /account/sessions/{sessionId}`
 *
 * @example
 * ```tsx
 * const { status, start, upgradeByEmail } = useGuest();
 * if (status === 'none') return <button onClick={start}>Continue as guest</button>;
 * if (status === 'guest') return <button onClick={() => upgradeByEmail(email, password)}>Keep my account</button>;
 * ```
 */
export function useGuest(options: Pick<OAuthOptions, 'success' | 'failure'> = {}): Guest {
  const auth = useAuthStatus();
  const session = useCreateAnonymousSession();
  const email = useUpdateEmail();
  const phone = useUpdatePhone();
  const oauth = useOAuth({ ...options, flow: 'session' });
  const { signOut } = useSignOut();
  const upgradeError = email.error ?? phone.error ?? oauth.error;

  const start = useSingleFlight(async () => {
    await session.mutateAsync().catch(() => undefined);
  });
  const clear = () => {
    email.reset();
    phone.reset();
    oauth.restart();
  };
  const upgradeByEmail = useSingleFlight(async (address: string, password: string) => {
    clear();
    await email.mutateAsync({ email: address, password }).catch(() => undefined);
  });
  const upgradeByPhone = useSingleFlight(async (number: string, password: string) => {
    clear();
    await phone.mutateAsync({ phone: number, password }).catch(() => undefined);
  });
  const upgradeByOAuth = async (provider: OAuthProviderName) => {
    clear();
    await oauth.start(provider);
  };

  const status = (): Guest['status'] => {
    if (session.isPending) return 'starting';
    if (email.isPending || phone.isPending || UNDER_WAY.includes(oauth.status)) return 'upgrading';
    if (auth.status === 'loading') return 'loading';
    if (!auth.account) return 'none';
    if (auth.account.email || auth.account.phone) return 'member';
    return isConflict(upgradeError) ? 'conflict' : 'guest';
  };

  return {
    status: status(),
    error: session.error ?? upgradeError,
    start,
    upgradeByEmail,
    upgradeByPhone,
    upgradeByOAuth,
    signOut,
  };
}

/** On the way to a provider, and finding out what the way back has brought. */
const UNDER_WAY: readonly string[] = ['leaving', 'redeeming'];

/** Appwrite words it differently where an OAuth identity of another account holds the address. */
function isConflict(error: unknown): boolean {
  return isErrorType(
    error,
    'user_target_already_exists',
    'user_email_already_exists',
    'user_phone_already_exists',
    'user_already_exists',
    'general_bad_request',
  );
}
