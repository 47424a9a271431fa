import type { QueryClient } from '@tanstack/react-query';
import type { AccountClient } from '../operations/client.ts';
import { type AccountKey, type AccountPath, accountKey } from '../operations/keys.ts';

/** What one tab tells the others: ids, never data. */
export type TabNews = { type: 'signed-in'; userId: string } | { type: 'signed-out' } | { type: 'changed' };

/** The account of a project in one cache. There is one such object for all calls, and they tell each other by it. */
export interface Cached {
  readonly queryClient: QueryClient;
  /** The key of the account, or of a part of it. */
  key(...path: AccountPath): AccountKey;
  /** Counts the sessions the cache has seen: news that set out under an earlier one is void. */
  generation: number;
  /** Keeps secrets out of its dehydrated state. */
  isGuarded?: boolean;
  /** Tells the same app in other tabs. Nobody listens before a provider is there. */
  tell?: ((news: TabNews) => void) | undefined;
}

const known = new WeakMap<QueryClient, Record<string, Cached>>();

/** The account of a client's project in a cache. */
export function cachedIn(queryClient: QueryClient | undefined, { config }: AccountClient): Cached {
  if (!queryClient) throw new Error('Pass a QueryClient');
  const { project } = config;
  const ofProjects = known.get(queryClient) ?? {};
  known.set(queryClient, ofProjects);
  ofProjects[project] ??= { queryClient, key: (...path) => accountKey(project, ...path), generation: 0 };
  return ofProjects[project];
}
