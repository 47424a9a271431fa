/**
 * What a function of the Account service is. A row names the SDK's method, so that tests can hold the table against the
 * SDK, but requests go through the client's own `call`: a login screen then needs `Client` and not the whole `Account`
 * class, and a function works on every SDK version, whether that version knows it or not.
 */
import type {
  DataTag,
  MutationFunctionContext,
  MutationKey,
  QueryClient,
  QueryFunctionContext,
  UnusedSkipTokenOptions,
  UseMutationOptions,
} from '@tanstack/react-query';
import type { Account } from 'appwrite';
import type { Cached } from '../cache/account-state.ts';
import { readPolicy, secretReadPolicy, secretWritePolicy, writePolicy } from '../cache/policies.ts';
import { type ReadFacts, read } from '../cache/read.ts';
import { write } from '../cache/write.ts';
import type { AccountError } from '../errors.ts';
import type { AccountClient } from './client.ts';
import { type AccountKey, type AccountPart, type AccountPath, accountKey } from './keys.ts';
import type { Endpoint } from './request.ts';

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
  ? [params?: Parameters]
  : [params: Parameters];

/** What an answer does to the cache. A function, so that an app ships only what its hooks need. */
type Consequence<Variables> = (cached: Cached, answer: unknown, variables: Variables) => unknown;

interface Facts {
  /** The SDK's name of the function. */
  method: string;
  endpoint: Endpoint;
  /** Seconds of the window in which requests are counted, where it is not an hour. */
  rateWindow?: number;
}

/** A function that reads. */
export interface QueryFacts<Parameters> extends Facts, ReadFacts {
  /** Where below the account's key the answer is cached. */
  path(params: Parameters): AccountPath;
  /** What stands in for parameters that were left out. */
  defaults?: Parameters;
}

/** A function that changes something, and what that means for the cache. */
export interface MutationFacts<Variables> extends Facts {
  /** Passwords, codes, tokens or keys go in or come out: keeps the mutation out of the cache. */
  secret?(queryClient: QueryClient, mutationKey: MutationKey, variables: Variables): void;
  /** The answer goes straight into the cache. */
  writes?: Consequence<Variables>;
  /** Parts that are stale afterwards. */
  invalidates?: readonly AccountPart[];
  /** A session begins, or gains a factor. */
  starts?: Consequence<Variables>;
  /** The session ends, and with it the whole account is gone. */
  removes?: Consequence<Variables>;
  /** What to do in place of a request. */
  send?(client: AccountClient, endpoint: Endpoint, variables: object): Promise<unknown>;
}

/** TanStack's options for a query of an account. */
export type AccountQueryOptions<Data> = UnusedSkipTokenOptions<Data, AccountError, Data, AccountKey> & {
  queryKey: DataTag<AccountKey, Data, AccountError>;
};

/** TanStack's options for a mutation of an account. */
export type AccountMutationOptions<Data, Variables> = UseMutationOptions<Data, AccountError, Variables> & {
  mutationKey: AccountKey;
};

/** A function that reads: call it with a client for TanStack's options. */
export interface QueryOperation<Parameters, Data> extends QueryFacts<Parameters> {
  (client: AccountClient, ...args: Args<Parameters>): AccountQueryOptions<Data>;
}

/** A function that changes something: call it with a client for TanStack's options. */
export interface MutationOperation<Variables, Data> extends MutationFacts<Variables> {
  (client: AccountClient): AccountMutationOptions<Data, Variables>;
}

/** Makes a row of the table: a function that reads. */
export function query<Parameters, Data>(facts: QueryFacts<Parameters>): QueryOperation<Parameters, Data> {
  const toOptions = (client: AccountClient, params = facts.defaults as Parameters) => ({
    queryKey: accountKey(
      client.config.project,
      ...facts.path(params),
    ) as AccountQueryOptions<Data>['queryKey'],
    queryFn: (context: QueryFunctionContext) => read<Data>(context, client, facts, params ?? {}),
    ...readPolicy,
    ...(facts.secret && secretReadPolicy),
  });
  return Object.assign(toOptions, facts) as QueryOperation<Parameters, Data>;
}

/** Makes a row of the table: a function that changes something. */
export function mutation<Variables, Data>(
  facts: MutationFacts<Variables>,
): MutationOperation<Variables, Data> {
  const toOptions = (client: AccountClient) => ({
    mutationKey: [...accountKey(client.config.project), facts.method] as const,
    mutationFn: (variables: Variables, context: MutationFunctionContext) =>
      write<Variables, Data>(context, client, facts, variables),
    ...writePolicy,
    ...(facts.secret && secretWritePolicy),
  });
  return Object.assign(toOptions, facts) as MutationOperation<Variables, Data>;
}
