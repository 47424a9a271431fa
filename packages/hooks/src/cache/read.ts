import type { Query, QueryFunctionContext } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import type { AccountClient } from '../operations/client.ts';
import { type Endpoint, request } from '../operations/request.ts';
import { generationOf, leaveUser, setVerdict } from './account-state.ts';
import { noticeRefusal } from './refusals.ts';
import { refuseDehydration } from './secrets.ts';

/** Reads for a query, and lets the rest of the cache know what the answer says about the session. */
export async function read<Data>(
  { client: queryClient, queryKey, meta }: QueryFunctionContext,
  client: AccountClient,
  endpoint: Endpoint,
  params?: object,
): Promise<Data> {
  const cached = { queryClient, projectId: client.config.project };
  const query = queryClient.getQueryCache().find({ queryKey, exact: true }) as Query | undefined;
  if (meta?.secret) refuseDehydration(queryClient);
  const generation = generationOf(cached);
  const isCurrent = () => generation === generationOf(cached);
  try {
    const answer = await request<Data>(client, endpoint, params);
    if (queryKey[3] === 'user' && isCurrent()) {
      leaveUser(cached, (answer as Models.User).$id, query);
      setVerdict(cached, 'signed-in');
    }
    return answer;
  } catch (error) {
    if (isCurrent()) noticeRefusal(cached, error, query);
    throw error;
  }
}
