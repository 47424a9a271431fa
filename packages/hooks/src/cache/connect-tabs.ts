import { invalidate, leaveUser, openAccount } from './account-state.ts';
import type { Cached } from './cached.ts';
import { closeAsGuest } from './close-as-guest.ts';
import { channels, type Message } from './tabs.ts';

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
  if (message.type === 'signed-out') {
    closeAsGuest(cached);
  } else if (message.type === 'signed-in') {
    leaveUser(cached, message.userId);
    void openAccount(cached);
  } else {
    void invalidate(cached, 'user');
  }
}
