import { SignedOutError } from '../errors.ts';
import { accountKey } from '../operations/keys.ts';
import { type Cached, closeAccount, leaveUser, openAccount } from './account-state.ts';

/** What one tab tells the others: ids, never data. */
type Message = { type: 'signed-in'; userId: string } | { type: 'signed-out' } | { type: 'changed' };

const channels = new WeakMap<Cached['queryClient'], Map<string, BroadcastChannel>>();

/** Tells the same app in other tabs; without a connection nobody listens. */
export function tellOtherTabs({ queryClient, projectId }: Cached, message: Message): void {
  channels.get(queryClient)?.get(projectId)?.postMessage(message);
}

/** Follows sign-in and sign-out in other tabs. A browser without `BroadcastChannel` goes without. */
export function connectTabs(cached: Cached): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const { queryClient, projectId } = cached;
  const channel = new BroadcastChannel(`appwrite-kit:${projectId}`);
  const ofClient = channels.get(queryClient) ?? new Map<string, BroadcastChannel>();
  channels.set(queryClient, ofClient.set(projectId, channel));
  channel.onmessage = ({ data }: MessageEvent<Message>) => follow(cached, data);
  return () => {
    channel.close();
    if (ofClient.get(projectId) === channel) ofClient.delete(projectId);
  };
}

function follow(cached: Cached, message: Message): void {
  const { queryClient, projectId } = cached;
  if (message.type === 'signed-out') {
    closeAccount(cached, 'signed-out', new SignedOutError());
  } else if (message.type === 'signed-in') {
    leaveUser(cached, message.userId);
    void openAccount(cached);
  } else {
    void queryClient.invalidateQueries({ queryKey: accountKey(projectId, 'user') });
  }
}
