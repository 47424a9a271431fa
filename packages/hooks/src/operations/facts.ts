import type { MutationKey, Query, QueryClient } from '@tanstack/react-query';
import type { Cached } from '../cache/cached.ts';
import type { AccountClient } from './client.ts';
import type { AccountPart, AccountPath } from './keys.ts';
import type { Endpoint } from './request.ts';

interface Facts {
  /** The SDK's name of the function. */
  method: string;
  endpoint: Endpoint;
  /** Seconds of the window in which requests are counted, where it is not an hour. */
  rateWindow?: number;
}

/** What a row says about reading. */
export interface ReadFacts {
  endpoint: Endpoint;
  /** Keeps an answer that is a secret out of dehydrated state. */
  secret?(queryClient: QueryClient, query?: Query): void;
  /** What else the answer means for the cache. */
  arrives?(cached: Cached, answer: unknown, query?: Query): void;
}

/** A function that reads. */
export interface QueryFacts<Parameters> extends Facts, ReadFacts {
  /** Where below the account's key the answer is cached. */
  path(params: Parameters): AccountPath;
  /** What stands in for parameters that were left out. */
  defaults?: Parameters;
}

/** What an answer does to the cache. A function, so that an app ships only what its hooks need. */
type Consequence<Variables> = (cached: Cached, answer: unknown, variables: Variables) => unknown;

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
