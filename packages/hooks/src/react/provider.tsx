'use client';
import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Cached, cachedIn } from '../cache/cached.ts';
import { type AccountClient, lazyClient } from '../operations/client.ts';
import { AccountContext } from './context.ts';

const loadTabs = () => import('../cache/connect-tabs.ts');

/** Which Appwrite project the hooks speak to: a client of the app's, or what is needed to make one. */
type Connection =
  | { /** The app's Appwrite client. */ client: AccountClient; endpoint?: undefined; projectId?: undefined }
  | {
      client?: undefined /** The API endpoint. */;
      endpoint: string /** The project's id. */;
      projectId: string;
    };

/** Props of {@link AccountProvider}. */
export type AccountProviderProps = Connection & {
  /** The cache to use; the app's own from context when absent, and one of the provider's when there is none. */
  queryClient?: QueryClient;
  children?: ReactNode;
};

/**
 * Connects the hooks below it to an Appwrite project. With `endpoint` and `projectId` the SDK is loaded in a chunk of its
 * own, once the screen is there.
 *
 * @param props - See {@link AccountProviderProps}.
 * @returns The children, and no markup.
 *
 * @example
 * ```tsx
 * <AccountProvider endpoint="https://cloud.appwrite.io/v1" projectId="my-project">
 *   <App />
 * </AccountProvider>
 * ```
 */
export function AccountProvider({
  client,
  endpoint,
  projectId,
  queryClient,
  children,
}: AccountProviderProps) {
  const fromApp = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const cache = queryClient ?? fromApp ?? own;
  const value = useMemo(
    () => ({ client: client ?? lazyClient(endpoint, projectId), queryClient: cache }),
    [client, endpoint, projectId, cache],
  );

  useEffect(() => {
    // TanStack's own provider does this for the app's client only; the count is kept per client.
    value.queryClient.mount();
    // Once the screen is there. What does not arrive now is fetched with the first request.
    value.client.prepare?.().catch(() => {});
    const cached = cachedIn(value.queryClient, value.client);
    const connected = loadTabs()
      .then(({ connectTabs }) => connectTabs(cached))
      .catch(() => undefined);
    // News from before the connection waits for it.
    const tell: Cached['tell'] = (news) => void connected.then((channel) => channel?.postMessage(news));
    cached.tell = tell;
    return () => {
      if (cached.tell === tell) cached.tell = undefined;
      void connected.then((channel) => channel?.close());
      value.queryClient.unmount();
    };
  }, [value]);

  const tree = <AccountContext.Provider value={value}>{children}</AccountContext.Provider>;
  return fromApp ? tree : <QueryClientProvider client={value.queryClient}>{tree}</QueryClientProvider>;
}
