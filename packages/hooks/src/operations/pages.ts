import type { QueryClient } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import { begin } from '../cache/begin.ts';
import type { ReadContext } from '../cache/contexts.ts';
import { readPolicy } from '../cache/policies.ts';
import { plainRead } from '../cache/via.ts';
import type { AccountError } from '../errors.ts';
import type { LogList } from './additions.ts';
import type { AccountClient } from './client.ts';
import { type AccountKey, type AccountPart, accountKey } from './keys.ts';
import type { Endpoint } from './request.ts';

/** How to page through a list. */
export interface PagesParams {
  /** Entries on one page; 25 unless told. */
  pageSize?: number;
  /** Further queries, made with the SDK's `Query`; `limit` and `offset` are set for you. */
  queries?: string[];
}

/** TanStack's options for an infinite query of an account. */
export type PagesOptions<List> = Omit<typeof readPolicy, 'retry'> & {
  queryKey: AccountKey;
  queryFn: (context: ReadContext & { pageParam: number }) => Promise<List>;
  initialPageParam: number;
  getNextPageParam: (last: List, all: List[], offset: number) => number | undefined;
  retry: (failures: number, error: AccountError) => boolean;
};

/** A query as the SDK's `Query` writes it. */
const write = (method: string, value: number) => JSON.stringify({ method, values: [value] });

/** Pages through a list by offset. A page that is not full is the last: no count is asked for. */
function pages<List>(
  part: AccountPart,
  endpoint: Endpoint,
  entriesOf: (list: List) => unknown[],
): (client: AccountClient, params?: PagesParams, queryClient?: QueryClient) => PagesOptions<List> {
  return (client, { pageSize = 25, queries = [] } = {}, queryClient) => ({
    ...readPolicy,
    queryKey: accountKey(client.config.project, part, 'pages', { pageSize, queries }),
    queryFn: ({ client: running = queryClient, queryKey, pageParam }) =>
      begin<object, List>(running, client, { endpoint, via: plainRead }, queryKey, {
        queries: [...queries, write('limit', pageSize), write('offset', pageParam)],
        total: false,
      }),
    initialPageParam: 0,
    getNextPageParam: (last, _all, offset) =>
      entriesOf(last).length < pageSize ? undefined : offset + pageSize,
  });
}

/**
 * The OAuth identities, page by page. TanStack's options for an infinite query.
 *
 * @example
 * ```ts
 * await queryClient.prefetchInfiniteQuery(identityPagesOptions(client, { pageSize: 10 }));
 * ```
 */
export const identityPagesOptions = /* @__PURE__ */ pages<Models.IdentityList>(
  'identities',
  'GET /account/identities',
  (list) => list.identities,
);

/**
 * The activity log, page by page. TanStack's options for an infinite query.
 *
 * @example
 * ```ts
 * await queryClient.prefetchInfiniteQuery(logPagesOptions(client));
 * ```
 */
export const logPagesOptions = /* @__PURE__ */ pages<LogList>(
  'logs',
  'GET /account/logs',
  (list) => list.logs,
);
