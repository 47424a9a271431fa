import type { MutationFunctionContext } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import { isUnauthorized } from '../error-predicates.ts';
import { SignedOutError } from '../errors.ts';
import type { AccountClient } from '../operations/client.ts';
import type { MutationFacts } from '../operations/define.ts';
import { type AccountPart, accountKey } from '../operations/keys.ts';
import { request } from '../operations/request.ts';
import {
  type Cached,
  closeAccount,
  generationOf,
  getUser,
  leaveUser,
  openAccount,
  setFactors,
} from './account-state.ts';
import { noticeRefusal } from './refusals.ts';
import { hideMutation } from './secrets.ts';
import { tellOtherTabs } from './tabs.ts';

/**
 * Sends for a mutation and carries out what its row says about the cache. This is part of the mutation itself, not of
 * its `onSuccess`: whatever callbacks an app gives run later, see fresh data, and cannot replace it.
 */
export async function write<Variables, Data>(
  { client: queryClient, mutationKey = [] }: MutationFunctionContext,
  client: AccountClient,
  facts: MutationFacts<Variables>,
  variables: Variables,
): Promise<Data> {
  const cached = { queryClient, projectId: client.config.project };
  if (facts.secret) hideMutation(queryClient, mutationKey, variables);
  const generation = generationOf(cached);
  try {
    const answer = await (facts.send
      ? facts.send(client, facts.endpoint, variables)
      : request(client, facts.endpoint, variables ?? {}));
    await carryOut(cached, facts, variables, answer);
    return answer as Data;
  } catch (error) {
    if (generation === generationOf(cached)) noticeRefusal(cached, error);
    throw error;
  }
}

async function carryOut<Variables>(
  cached: Cached,
  facts: MutationFacts<Variables>,
  variables: Variables,
  answer: unknown,
): Promise<void> {
  const { queryClient, projectId } = cached;
  if (facts.removes || facts.endsSession?.(variables, currentSessionId(cached))) {
    closeAccount(cached, 'signed-out', new SignedOutError());
    return tellOtherTabs(cached, { type: 'signed-out' });
  }
  if (facts.startsSession) {
    const { userId, factors } = answer as Models.Session;
    setFactors(cached, factors);
    leaveUser(cached, userId);
    tellOtherTabs(cached, { type: 'signed-in', userId });
    return openAccount(cached);
  }
  // A guest has nothing that could be stale.
  if (isUnauthorized(queryClient.getQueryState(accountKey(projectId, 'user'))?.error)) return;
  if (facts.writes) await writeUser(cached, answer as Models.User);
  await Promise.all((facts.invalidates ?? []).map((part) => invalidate(cached, part)));
}

/** Puts the answer into the cache, unless the cache holds nobody, or by now somebody else. */
async function writeUser(cached: Cached, user: Models.User): Promise<unknown> {
  if (getUser(cached)?.$id !== user.$id)
    return Promise.all([invalidate(cached, 'user'), invalidate(cached, 'prefs')]);
  return Promise.all([replace(cached, 'user', user), replace(cached, 'prefs', user.prefs)]);
}

async function replace(cached: Cached, part: AccountPart, data: unknown): Promise<void> {
  const queryKey = accountKey(cached.projectId, part);
  if (cached.queryClient.getQueryData(queryKey) === undefined) return invalidate(cached, part);
  // A read on its way left before the change.
  await cached.queryClient.cancelQueries({ queryKey });
  cached.queryClient.setQueryData(queryKey, data);
}

function invalidate({ queryClient, projectId }: Cached, part: AccountPart): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: accountKey(projectId, part) });
}

function currentSessionId({ queryClient, projectId }: Cached): string | undefined {
  const list = queryClient.getQueryData<Models.SessionList>(accountKey(projectId, 'sessions'));
  const current = queryClient.getQueryData<Models.Session>(accountKey(projectId, 'sessions', 'current'));
  return current?.$id ?? list?.sessions.find((session) => session.current)?.$id;
}
