'use client';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { AccountClient } from '../operations/client.ts';

/** What {@link AccountProvider} hands down. */
export interface AccountContextValue {
  client: AccountClient;
  queryClient: QueryClient;
}

export const AccountContext = createContext<AccountContextValue | undefined>(undefined);

/** The Appwrite client and the cache of the nearest `AccountProvider`. */
export function useAccountContext(): AccountContextValue {
  const value = useContext(AccountContext);
  if (!value) throw new Error('No <AccountProvider>');
  return value;
}

/**
 * The Appwrite client of the nearest `AccountProvider`, for calls the hooks do not cover and for `...Options` functions.
 *
 * @returns The client that was given to the provider, or the one that loads the SDK when it is first needed.
 *
 * @example
 * ```tsx
 * const { data: account } = useSuspenseQuery(accountOptions(useAccountClient()));
 * ```
 */
export function useAccountClient(): AccountClient {
  return useAccountContext().client;
}

/**
 * The cache of the nearest `AccountProvider`, which need not be the one that TanStack's `useQueryClient` finds.
 *
 * @returns The query client that was given to the provider, else the app's own, else the provider's.
 *
 * @example
 * ```tsx
 * const cache = useAccountCache();
 * const key = accountKey('my-project', 'user');
 * const isKnown = cache.getQueryData(key) !== undefined;
 * ```
 */
export function useAccountCache(): QueryClient {
  return useAccountContext().queryClient;
}
