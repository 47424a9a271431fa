import type { Account } from 'oidc-provider';
import { base64UrlText, decodeText } from '../../auth/base64.ts';
import { claimsOf } from '../claims.ts';
import type { Profile } from '../identity-provider.ts';

/** A profile as the id of an account: the provider has no register, whoever signs in is whom they say. */
export function accountIdOf(profile: Profile): string {
  return base64UrlText(JSON.stringify(profile));
}

/** The account of an id that {@link accountIdOf} made. */
export function accountOf(accountId: string): Account {
  return { accountId, claims: async () => claimsOf(readProfile(accountId)) };
}

/** What apps know an account by. */
export function subjectOf(accountId: string): string {
  return readProfile(accountId).uid;
}

function readProfile(accountId: string): Profile {
  return JSON.parse(decodeText(accountId) ?? '');
}
