import type { Profile } from './identity-provider.ts';

/** A profile as the claims of an ID token. */
export function claimsOf({ uid, email, verified, name, since }: Profile) {
  const address = email === '' ? {} : { email, email_verified: verified };
  return { sub: uid, name, since, ...address };
}

/** The profile that the claims of an ID token describe. */
export function profileOf(claims: Readonly<Record<string, unknown>>): Profile {
  const { sub, email, email_verified: verified, name, since } = claims;
  return {
    uid: String(sub),
    email: typeof email === 'string' ? email : '',
    verified: verified === true,
    name: typeof name === 'string' ? name : '',
    ...(typeof since === 'number' && { since }),
  };
}
