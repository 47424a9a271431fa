'use client';
import { useQuery } from '@tanstack/react-query';
import { type AccountPath, accountKey } from '../operations/keys.ts';
import { useAccountContext } from './context.ts';

/** What answers to other calls have left in the cache; no request of its own would tell. */
export function useCached<Data>(...path: AccountPath): Data | undefined {
  const { client, queryClient } = useAccountContext();
  const queryKey = accountKey(client.config.project, ...path);
  // An app that reads everything again finds it as it was.
  const queryFn = () => queryClient.getQueryData<Data>(queryKey) ?? null;
  return useQuery({ queryKey, queryFn, enabled: false }, queryClient).data ?? undefined;
}
