'use client';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import type { AccountError } from '../errors.ts';
import type { LogList } from '../operations/additions.ts';
import { identityPagesOptions, logPagesOptions, type PagesParams } from '../operations/pages.ts';
import { useAccountContext } from '../react/context.ts';

/** What an infinite query of an account gives. */
export type PagesResult<List> = UseInfiniteQueryResult<InfiniteData<List, number>, AccountError>;

/**
 * The OAuth identities, page by page.
 *
 * @param params - See {@link PagesParams}.
 * @returns TanStack's infinite query result; `data.pages` is a list of `{ identities }`.
 * @throws `general_query_invalid`, `general_cursor_not_found`; and what any call can give: see {@link AccountError}.
 * @see `GET /account/identities`
 *
 * @example
 * ```tsx
 * const { data, fetchNextPage, hasNextPage } = useIdentityPages({ pageSize: 10 });
 * ```
 */
export function useIdentityPages(params?: PagesParams): PagesResult<Models.IdentityList> {
  const { client, queryClient } = useAccountContext();
  return useInfiniteQuery(identityPagesOptions(client, params, queryClient), queryClient);
}

/**
 * The activity log, page by page. Newer servers have dropped it; see `isNotSupported`.
 *
 * @param params - See {@link PagesParams}.
 * @returns TanStack's infinite query result; `data.pages` is a list of `{ logs }`.
 * @throws `general_query_invalid`; and what any call can give: see {@link AccountError}.
 * @see `GET /account/logs`
 *
 * @example
 * ```tsx
 * const { data, fetchNextPage, hasNextPage } = useLogPages();
 * ```
 */
export function useLogPages(params?: PagesParams): PagesResult<LogList> {
  const { client, queryClient } = useAccountContext();
  return useInfiniteQuery(logPagesOptions(client, params, queryClient), queryClient);
}
