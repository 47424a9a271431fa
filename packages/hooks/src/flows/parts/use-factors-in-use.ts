'use client';
import { skipToken, useQuery } from '@tanstack/react-query';
import { accountKey } from '../../operations/keys.ts';
import { useAccountContext } from '../../react/context.ts';

/** The factors this session had when it began, as far as this page saw it begin. */
export function useFactorsInUse(): string[] {
  const { client, queryClient } = useAccountContext();
  const queryKey = accountKey(client.config.project, 'mfa', 'in-use');
  const { data = [] } = useQuery<string[]>({ queryKey, queryFn: skipToken }, queryClient);
  return data;
}
