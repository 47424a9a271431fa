'use client';
import {
  type QueryClient,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AccountError } from '../errors.ts';
import type { AccountClient } from '../operations/client.ts';
import type { AccountMutationOptions, MutationOperation } from '../operations/define.ts';
import type { MutationFacts } from '../operations/facts.ts';
import { useAccountContext } from './context.ts';

/** TanStack's mutation options, but for what the operation itself decides: writes are never sent twice. */
export type MutationHookOptions<Data, Variables, OnMutateResult = unknown> = Omit<
  UseMutationOptions<Data, AccountError, Variables, OnMutateResult>,
  'mutationKey' | 'mutationFn' | 'retry' | 'retryDelay' | 'networkMode'
>;

/** A hook for a function that changes something. */
export type MutationHook<Variables, Data> = <OnMutateResult = unknown>(
  options?: MutationHookOptions<Data, Variables, OnMutateResult>,
) => UseMutationResult<Data, AccountError, Variables, OnMutateResult>;

/** A row of the table, as a hook calls it. */
type Operation<Data, Variables> = Pick<MutationFacts<Variables>, 'via'> &
  ((client: AccountClient, queryClient: QueryClient) => AccountMutationOptions<Data, Variables>);

/**
 * Runs a mutation of the table in the provider's cache. The app's callbacks run after the consequences for the cache; what
 * the operation decides stays decided.
 */
export function useAccountMutation<Data, Variables, OnMutateResult>(
  operation: Operation<Data, Variables>,
  options?: MutationHookOptions<Data, Variables, OnMutateResult>,
): UseMutationResult<Data, AccountError, Variables, OnMutateResult> {
  const { client, queryClient } = useAccountContext();
  const decided = operation(client, queryClient);
  useEffect(() => {
    // Once the screen is there, so that nobody waits for it later; what does not arrive now is fetched with the request.
    operation.via().catch(() => {});
  }, [operation]);
  return useMutation<Data, AccountError, Variables, OnMutateResult>(
    { ...options, ...(decided as typeof options), meta: { ...options?.meta, ...decided.meta } },
    queryClient,
  );
}

/** Makes the hook of a function. */
export function createMutationHook<Variables, Data>(
  operation: MutationOperation<Variables, Data>,
): MutationHook<Variables, Data> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each hook, when its module loads.
  return function useOperation(options) {
    return useAccountMutation(operation, options);
  };
}
