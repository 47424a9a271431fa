import type { QueryKey } from '@tanstack/react-query';
import type { Cached } from '../cache/cached.ts';
import type { Run } from '../cache/calls.ts';
import type { AccountPart, AccountPath } from './keys.ts';
import type { Endpoint } from './request.ts';

/** What a row says about making a call. */
export interface CallFacts<Parameters> {
  endpoint: Endpoint;
  /** Passwords, codes, tokens or keys go in or come out: keeps them out of the cache and of dehydrated state. */
  secret?(cached: Cached, key: QueryKey, params: Parameters): void;
  /** What makes the call, and what the answer means for the cache. */
  via(): Promise<{ run: Run }>;
}

interface Facts<Parameters> extends CallFacts<Parameters> {
  /** The SDK's name of the function. */
  method: string;
  /** Seconds of the window in which requests are counted, where it is not an hour. */
  rateWindow?: number;
}

/** A function that reads. */
export interface QueryFacts<Parameters> extends Facts<Parameters> {
  /** Where below the account's key the answer is cached. */
  path(params: Parameters): AccountPath;
  /** What stands in for parameters that were left out. */
  defaults?: Parameters;
}

/** A function that changes something, and what that means for the cache. */
export interface MutationFacts<Variables> extends Facts<Variables> {
  /** Parts that are stale afterwards. */
  invalidates?: readonly AccountPart[];
}
