import type { Models } from 'appwrite';
import type { AccountPart } from '../operations/keys.ts';
import { getUser, invalidate } from './account-state.ts';
import type { Cached } from './cached.ts';
import { writing } from './calls.ts';

/** Puts the answer into the cache, unless the cache holds nobody, or by now somebody else. */
async function writeUser(cached: Cached, answer: unknown): Promise<void> {
  const user = answer as Models.User;
  const isSame = getUser(cached)?.$id === user.$id;
  await Promise.all([
    replace(cached, 'user', isSame ? user : undefined),
    replace(cached, 'prefs', isSame ? user.prefs : undefined),
  ]);
}

async function replace(cached: Cached, part: AccountPart, data: unknown): Promise<void> {
  const { queryClient, key } = cached;
  const queryKey = key(part);
  if (!data || !queryClient.getQueryData(queryKey)) return invalidate(cached, part);
  // A read on its way left before the change.
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, data);
}

export const run = /* @__PURE__ */ writing(writeUser);
