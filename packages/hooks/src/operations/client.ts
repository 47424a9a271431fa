import { arrival } from '../arrival.ts';

/**
 * What the hooks need of an Appwrite client. Every `Client` of `appwrite` 25 to 28 fits, also one from a second copy
 * of the SDK in the same app.
 */
export interface AccountClient {
  /** Where requests go, and for which project. */
  config: { endpoint: string; project: string };
  /** Sends one request and answers with the parsed body. */
  call(
    method: string,
    url: URL,
    headers?: Record<string, string>,
    params?: Record<string, unknown>,
  ): Promise<unknown>;
  /** Fetches the client that this one stands for. A client that is whole goes without. */
  prepare?(): Promise<AccountClient>;
  /** Listens to realtime events of a channel; the returned function ends it. Only `useAccountSync` needs it. */
  subscribe?(channel: string, listen: (event: RealtimeEvent) => void): () => void;
}

/** What happened, as Appwrite's realtime tells it. */
export interface RealtimeEvent {
  /** Names such as `users.ada.update.name`, from the closest to the widest. */
  events: string[];
  /** What it happened to. */
  payload: unknown;
}

/**
 * A client that fetches the SDK in a chunk of its own, at the first request. Until then it only knows where it points.
 *
 * @param endpoint - The API endpoint, such as `https://cloud.appwrite.io/v1`.
 * @param projectId - The project's id.
 * @returns A client for {@link AccountProvider} and for every `...Options` function.
 *
 * @example
 * ```ts
 * const client = lazyClient('https://cloud.appwrite.io/v1', 'my-project');
 * ```
 */
export function lazyClient(endpoint: string, projectId: string): AccountClient {
  let client: AccountClient | undefined;

  const load = async () => {
    // Named here, so that bundlers leave the rest of the SDK out.
    const Client = await arrival(import('appwrite').then(({ Client }) => Client));
    client ??= new Client().setEndpoint(endpoint).setProject(projectId);
    return client;
  };

  return {
    config: { endpoint, project: projectId },
    prepare: load,
    call: async (...request) => (await load()).call(...request),
  };
}
