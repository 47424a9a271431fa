/**
 * What a function of the Account service is. A row names the SDK's method, so that tests can hold the table against the
 * SDK, but requests go through the client's own `call`: a login screen then needs `Client` and not the whole `Account`
 * class, and a function works on every SDK version, whether that version knows it or not.
 */
import type { DataTag, QueryClient, UseMutationOptions, UseQueryOptions } from '@tanstack/react-query';
import type { Account } from 'appwrite';
import { begin } from '../cache/begin.ts';
import type { ReadContext, WriteContext } from '../cache/contexts.ts';
import { readPolicy, secretReadPolicy, secretWritePolicy, writePolicy } from '../cache/policies.ts';
import type { AccountError } from '../errors.ts';
import type { AccountClient } from './client.ts';
import type { MutationFacts, QueryFacts } from './facts.ts';
import { type AccountKey, accountKey } from './keys.ts';

/** Lets plain strings stand for the SDK's enums, so that an app need not load the SDK for a name. */
type Plain<Value> = {
  [Key in keyof Value]: Value[Key] extends string | undefined ? PlainString<Value[Key]> : Value[Key];
};
type PlainString<Value> = Value extends string ? `${Value}` : Value;

/** The parameters of one SDK method, in its object form. */
export type Params<Method extends keyof Account> = Account[Method] extends {
  (params: infer Named): unknown;
  (...positional: never[]): unknown;
}
  ? Plain<Named>
  : never;

/** Variables that may be left out of `mutate()`. */
// biome-ignore lint/suspicious/noConfusingVoidType: TypeScript lets only `void` arguments be left out.
export type Optional<Variables> = Variables | void;

/** Parameters that may be left out make an argument that may be left out. */
export type Args<Parameters> = [undefined] extends [Parameters]
  ? [params?: Parameters, queryClient?: QueryClient]
  : [params: Parameters, queryClient?: QueryClient];

/** TanStack's options for a query of an account. */
export type AccountQueryOptions<Data> = Omit<
  UseQueryOptions<Data, AccountError, Data, AccountKey>,
  'queryKey' | 'queryFn'
> & {
  queryKey: DataTag<AccountKey, Data>;
  queryFn: (context: ReadContext) => Promise<Data>;
};

/** TanStack's options for a mutation of an account. */
export type AccountMutationOptions<Data, Variables> = Omit<
  UseMutationOptions<Data, AccountError, Variables>,
  'mutationKey' | 'mutationFn'
> & {
  mutationKey: AccountKey;
  mutationFn: (variables: Variables, context?: WriteContext) => Promise<Data>;
};

/**
 * A function that reads: call it with a client for TanStack's options. TanStack Query before 5.69 does not tell which cache
 * runs them: it is the last argument then.
 */
export interface QueryOperation<Parameters, Data> extends QueryFacts<Parameters> {
  (client: AccountClient, ...args: Args<Parameters>): AccountQueryOptions<Data>;
}

/**
 * A function that changes something: call it with a client for TanStack's options. TanStack Query before 5.89 does not tell
 * which cache runs them: it is the last argument then.
 */
export interface MutationOperation<Variables, Data> extends MutationFacts<Variables> {
  (client: AccountClient, queryClient?: QueryClient): AccountMutationOptions<Data, Variables>;
}

/** Makes a row of the table: a function that reads. */
export function query<Parameters, Data>(facts: QueryFacts<Parameters>): QueryOperation<Parameters, Data> {
  const toOptions = (
    client: AccountClient,
    params = facts.defaults as Parameters,
    queryClient?: QueryClient,
  ) => {
    const queryKey = accountKey(client.config.project, ...facts.path(params)) as DataTag<AccountKey, Data>;
    return {
      queryKey,
      queryFn: ({ client: running = queryClient, queryKey }: ReadContext) =>
        begin<Parameters, Data>(running, client, facts, queryKey, params),
      // A session that was refused is asked for again by signing in, not by showing one more component.
      retryOnMount: !queryClient?.getQueryState<Data, AccountError>(queryKey)?.error?.verdict,
      ...readPolicy,
      ...(facts.secret && secretReadPolicy),
    };
  };
  return Object.assign(toOptions, facts) as QueryOperation<Parameters, Data>;
}

/** Makes a row of the table: a function that changes something. */
export function mutation<Variables, Data>(
  facts: MutationFacts<Variables>,
): MutationOperation<Variables, Data> {
  const toOptions = (client: AccountClient, queryClient?: QueryClient) => {
    const mutationKey = [...accountKey(client.config.project), facts.method] as const;
    return {
      mutationKey,
      mutationFn: (
        variables: Variables,
        { client: running = queryClient, mutationKey: key = mutationKey }: WriteContext = {},
      ) => begin<Variables, Data>(running, client, facts, key, variables),
      ...writePolicy,
      ...(facts.secret && secretWritePolicy),
    };
  };
  return Object.assign(toOptions, facts) as MutationOperation<Variables, Data>;
}
