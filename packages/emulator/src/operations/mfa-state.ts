import type { SessionRow, UserRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** The second factors a user has proven to hold. Recovery codes alone are none. */
export function verifiedFactors(store: Store, user: UserRow): string[] {
  const totp = store.authenticators.find({ userId: user.id, verified: true });
  return [
    ...(totp ? ['totp'] : []),
    ...(user.email && user.emailVerification ? ['email'] : []),
    ...(user.phone && user.phoneVerification ? ['phone'] : []),
  ];
}

/** Whether a session was started with one factor by a user who wants two. */
export function owesFactor(store: Store, user: UserRow, session: SessionRow): boolean {
  return user.mfa && session.factors.length < 2 && verifiedFactors(store, user).length > 0;
}
