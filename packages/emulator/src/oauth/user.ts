import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { uniqueId } from '../ids.ts';
import { checkEmailRules, checkIdentityOwner } from '../operations/policies.ts';
import { findByEmail, insertTarget, insertUser, orConflict, updateUser } from '../operations/users.ts';
import { addressKey } from '../store/address.ts';
import type { IdentityRow, UserRow } from '../store/rows.ts';
import { email } from '../validators/email.ts';
import type { Grant } from './identity-provider.ts';

/** What a provider granted, and the ID token if that is what the app came with. */
export interface Granted extends Grant {
  idToken?: string;
}

/** Finds or makes the user of a grant and remembers the identity. To be called inside a transaction. */
export function userOfGrant(context: Context, provider: string, given: Granted): UserRow {
  if (given.uid === '') throw new AppwriteError('user_missing_id');
  const grant = { ...given, email: given.email.toLowerCase() };
  const identity = context.project.store.identities.find({ provider, providerUid: grant.uid });
  const { user: current } = context.caller;
  if (current) requireUnclaimed(context, current, identity, grant);
  const user = current ?? knownUser(context, identity, grant) ?? newUser(context, grant);
  if (!user.status) throw new AppwriteError('user_blocked');
  rememberIdentity(context, user.id, provider, grant, identity);
  return completeUser(context, user, grant);
}

/** What a signed-in user links must be nobody else's. */
function requireUnclaimed(
  context: Context,
  user: UserRow,
  identity: IdentityRow | undefined,
  { email: address }: Grant,
): void {
  if (identity && identity.userId !== user.id) throw new AppwriteError('user_already_exists');
  if (address === '') return;
  checkIdentityOwner(context, address, user.id, 'user_already_exists');
  const owner = findByEmail(context, address);
  if (owner && owner.id !== user.id) throw new AppwriteError('user_already_exists');
}

/** An address counts only when the provider vouches for it: anyone can claim one elsewhere. */
function knownUser(context: Context, identity: IdentityRow | undefined, grant: Grant): UserRow | undefined {
  if (identity) return context.project.store.users.find({ id: identity.userId });
  if (grant.email === '') {
    throw new AppwriteError('user_unauthorized', 'OAuth provider failed to return email.');
  }
  const owner = findByEmail(context, grant.email);
  if (owner && !grant.verified) throw new AppwriteError('general_bad_request');
  return owner;
}

function newUser(context: Context, { email: address, name }: Grant): UserRow {
  if ('problem' in email(address, context.project)) throw new AppwriteError('general_invalid_email');
  checkIdentityOwner(context, address, undefined, 'general_bad_request');
  checkEmailRules(context, address);
  const user = orConflict('user_already_exists', () =>
    insertUser(context, { userId: uniqueId(), name, email: address }),
  );
  insertTarget(context, user.id, 'email', address);
  return user;
}

function rememberIdentity(
  context: Context,
  userId: string,
  provider: string,
  grant: Granted,
  known: IdentityRow | undefined,
): void {
  const { identities } = context.project.store;
  const now = context.clock.now();
  const granted = {
    updatedAt: now,
    providerEmail: grant.email,
    providerAccessToken: grant.accessToken,
    providerAccessTokenExpiry: grant.accessTokenExpiry,
    providerRefreshToken: grant.refreshToken,
    providerIdToken: grant.idToken ?? '',
  };
  if (known) {
    identities.update(known.id, granted);
    return;
  }
  if (grant.email !== '') checkIdentityOwner(context, grant.email, userId, 'general_bad_request');
  const own = { id: uniqueId(), userId, provider, providerUid: grant.uid };
  identities.insert({ ...granted, ...own, createdAt: grant.since ?? now });
}

/** Takes over what the user did not say before. */
function completeUser(context: Context, user: UserRow, grant: Grant): UserRow {
  const adopted = user.email === null && grant.email !== '' ? grant.email : undefined;
  if (adopted !== undefined) insertTarget(context, user.id, 'email', adopted);
  const address = user.email ?? adopted;
  const isSame = address !== undefined && addressKey(address) === addressKey(grant.email);
  return updateUser(context, user.id, {
    ...(user.name === '' && { name: grant.name }),
    ...(adopted !== undefined && { email: adopted, emailKey: addressKey(adopted) }),
    ...(isSame && grant.verified && { emailVerification: true }),
  });
}
