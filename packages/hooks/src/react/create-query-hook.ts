'use client';
import { type QueryClient, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { secretReadPolicy } from '../cache/policies.ts';
import type { AccountError } from '../errors.ts';
import type { AccountClient } from '../operations/client.ts';
import type { AccountQueryOptions, QueryOperation } from '../operations/define.ts';
import type { AccountKey } from '../operations/keys.ts';
import { useAccountContext } from './context.ts';

/** TanStack's query options, but for what the operation itself decides. */
export type QueryHookOptions<Data, Selected = Data> = Omit<
  UseQueryOptions<Data, AccountError, Selected, AccountKey>,
  'queryKey' | 'queryFn'
>;

/** A hook for a function that reads and takes no parameters. */
export type QueryHook<Data> = <Selected = Data>(
  options?: QueryHookOptions<Data, Selected>,
) => UseQueryResult<Selected, AccountError>;

/** A hook for a function that reads and takes parameters. */
export type ParamsQueryHook<Parameters, Data> = <Selected = Data>(
  ...args: [undefined] extends [Parameters]
    ? [params?: Parameters, options?: QueryHookOptions<Data, Selected>]
    : [params: Parameters, options?: QueryHookOptions<Data, Selected>]
) => UseQueryResult<Selected, AccountError>;

/** A row of the table, as a hook calls it. */
type Reads<Parameters, Data> = (
  client: AccountClient,
  params: Parameters,
  queryClient: QueryClient,
) => AccountQueryOptions<Data>;

/** Runs a query of the table in the provider's cache. The app's options win over ours, but for what a secret needs. */
export function useAccountQuery<Parameters, Data, Selected>(
  operation: Reads<Parameters, Data>,
  params: Parameters,
  options?: QueryHookOptions<Data, Selected>,
): UseQueryResult<Selected, AccountError> {
  const { client, queryClient } = useAccountContext();
  const decided = operation(client, params, queryClient);
  const { queryKey, queryFn, meta } = decided;
  return useQuery<Data, AccountError, Selected, AccountKey>(
    {
      ...(decided as typeof options),
      ...options,
      ...(meta && secretReadPolicy),
      queryKey,
      queryFn,
    },
    queryClient,
  );
}

/** Makes the hook of a function that takes no parameters. */
export function createQueryHook<Data>(operation: QueryOperation<void, Data>): QueryHook<Data> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each hook, when its module loads.
  return function useOperation(options) {
    return useAccountQuery(operation, undefined, options);
  };
}

/** Makes the hook of a function that takes parameters. */
export function createParamsQueryHook<Parameters, Data>(
  operation: QueryOperation<Parameters, Data>,
): ParamsQueryHook<Parameters, Data> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each hook, when its module loads.
  return function useOperation(...[params, options]) {
    return useAccountQuery(operation as Reads<Parameters, Data>, params as Parameters, options);
  };
}
