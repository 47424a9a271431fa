import type { MutationKey, QueryKey } from '@tanstack/react-query';
import type { Cached } from '../cache/cached.ts';
import type { Read, Write } from '../cache/calls.ts';
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
  secret?(cached: Cached, queryKey: QueryKey): void;
  /** What reads, and what else the answer means for the cache. */
  via(): Promise<{ read: Read }>;
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
  secret?(cached: Cached, mutationKey: MutationKey, variables: Variables): void;
  /** What writes, and what the answer does to the cache. */
  via(): Promise<{ write: Write }>;
  /** Parts that are stale afterwards. */
  invalidates?: readonly AccountPart[];
}
