import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { uniqueId } from '../ids.ts';
import { findByEmail, insertTarget, insertUser, updateUser } from '../operations/users.ts';
import { addressKey } from '../store/address.ts';
import type { IdentityRow, UserRow } from '../store/rows.ts';
import type { Grant } from './identity-provider.ts';

/** Finds or makes the user of a grant and remembers the identity. To be called inside a transaction. */
export function userOfGrant(context: Context, provider: string, grant: Grant): UserRow {
  const { identities } = context.project.store;
  if (grant.uid === '') throw new AppwriteError('user_missing_id');
  const identity = identities.find({ provider, providerUid: grant.uid });
  const user = context.caller.user
    ? upgradeUser(context, context.caller.user, identity, grant)
    : (knownUser(context, identity, grant) ?? newUser(context, grant));
  if (!user.status) throw new AppwriteError('user_blocked');
  rememberIdentity(context, user.id, provider, grant, identity);
  const sameAddress = user.email !== null && addressKey(user.email) === addressKey(grant.email);
  return sameAddress && grant.verified ? updateUser(context, user.id, { emailVerification: true }) : user;
}

/** The signed-in user gets the identity, unless it or its address is somebody else's. */
function upgradeUser(
  context: Context,
  user: UserRow,
  identity: IdentityRow | undefined,
  grant: Grant,
): UserRow {
  const owner = grant.email === '' ? undefined : findByEmail(context, grant.email);
  const taken = (identity && identity.userId !== user.id) || (owner && owner.id !== user.id);
  if (taken) throw new AppwriteError('user_already_exists');
  const email = user.email === null && grant.email !== '' ? grant.email.toLowerCase() : undefined;
  if (email !== undefined) insertTarget(context, user.id, 'email', email);
  return updateUser(context, user.id, {
    ...(user.name === '' && { name: grant.name }),
    ...(email !== undefined && { email, emailKey: addressKey(email) }),
  });
}

/** An address counts only when the provider vouches for it: anyone can claim one elsewhere. */
function knownUser(context: Context, identity: IdentityRow | undefined, grant: Grant): UserRow | undefined {
  if (identity) return context.project.store.users.find({ id: identity.userId });
  const owner = grant.email === '' ? undefined : findByEmail(context, grant.email);
  if (owner && !grant.verified) throw new AppwriteError('general_bad_request');
  return owner;
}

function newUser(context: Context, { email, name }: Grant): UserRow {
  if (email === '') return insertUser(context, { userId: uniqueId(), name });
  const address = email.toLowerCase();
  const user = insertUser(context, { userId: uniqueId(), name, email: address });
  insertTarget(context, user.id, 'email', address);
  return user;
}

function rememberIdentity(
  { project, clock }: Context,
  userId: string,
  provider: string,
  grant: Grant,
  known: IdentityRow | undefined,
): void {
  const { identities } = project.store;
  const now = clock.now();
  const granted = {
    updatedAt: now,
    providerEmail: grant.email,
    providerAccessToken: grant.accessToken,
    providerAccessTokenExpiry: grant.accessTokenExpiry,
    providerRefreshToken: grant.refreshToken,
  };
  if (known) identities.update(known.id, granted);
  else
    identities.insert({
      ...granted,
      id: uniqueId(),
      createdAt: grant.since ?? now,
      userId,
      provider,
      providerUid: grant.uid,
    });
}
