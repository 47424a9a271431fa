'use client';
import { useQuery } from '@tanstack/react-query';
import { cachedOptions } from '../cache/cached-options.ts';
import type { AccountPath } from '../operations/keys.ts';
import { useAccountContext } from './context.ts';

/** What answers to other calls have left in the cache. */
export function useCached<Data>(...path: AccountPath): Data | undefined {
  const { client, queryClient } = useAccountContext();
  return useQuery(cachedOptions<Data>(client, queryClient, ...path), queryClient).data ?? undefined;
}
