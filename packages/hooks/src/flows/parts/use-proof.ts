'use client';
import { useQuery } from '@tanstack/react-query';
import { cachedIn } from '../../cache/cached.ts';
import { useAccountContext } from '../../react/context.ts';

/** What the session began with, as far as this browser saw it begin. */
export interface SessionProof {
  isPending: boolean;
  /** By name. */
  factors: readonly string[];
  /** Forgets it, unless it is of this user, whom the server has just named. */
  holdAgainst: (userId?: string) => Promise<void>;
}

// Fetched once a factor is missing, by the query, and there from then on.
const fetchProof = () => import('./proof.ts');

/**
 * Tells what the session has proved already. Without that, every factor counts as unproved: the server decides.
 *
 * @param isDue - Whether a factor is missing: only then it is known what the session began with.
 */
export function useProof(isDue: boolean): SessionProof {
  const { client, queryClient } = useAccountContext();
  const cached = cachedIn(queryClient, client);
  const { data, isPending } = useQuery(
    {
      queryKey: cached.key('mfa', 'proof'),
      queryFn: async () => (await fetchProof()).recallProof(cached),
      enabled: isDue,
      staleTime: 0,
      retry: false,
      networkMode: 'always',
    },
    queryClient,
  );
  return {
    isPending: isDue && isPending,
    factors: (isDue && data?.factors) || [],
    holdAgainst: async (userId) => {
      if (!data || data.userId === userId) return;
      await fetchProof().then(
        ({ forgetProof }) => forgetProof(cached),
        () => undefined,
      );
    },
  };
}
