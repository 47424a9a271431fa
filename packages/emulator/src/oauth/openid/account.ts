import type { Account } from 'oidc-provider';
import { base64UrlText, decodeText } from '../../auth/base64.ts';
import type { Profile } from '../identity-provider.ts';

/** A profile as the id of an account: the provider has no register, whoever signs in is whom they say. */
export function accountIdOf(profile: Profile): string {
  return base64UrlText(JSON.stringify(profile));
}

/** The account of an id that {@link accountIdOf} made. */
export function accountOf(accountId: string): Account {
  const { uid, email, verified, name, since }: Profile = JSON.parse(decodeText(accountId) ?? '');
  const address = email === '' ? {} : { email, email_verified: verified };
  return { accountId, claims: async () => ({ sub: uid, name, since, ...address }) };
}

/** The profile that the claims of an ID token describe. */
export function profileOf(claims: Readonly<Record<string, unknown>>): Profile {
  const { sub, email, email_verified: verified, name, since } = claims;
  return {
    uid: String(sub),
    email: typeof email === 'string' ? email : '',
    // Apple writes its booleans as strings.
    verified: verified === true || verified === 'true',
    name: typeof name === 'string' ? name : '',
    ...(typeof since === 'number' && { since }),
  };
}
