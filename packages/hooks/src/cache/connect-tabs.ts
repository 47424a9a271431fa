import { invalidate, leaveUser } from './account-state.ts';
import type { Cached, TabNews } from './cached.ts';
import { closeAsGuest } from './end-session.ts';
import { openAccount } from './start-session.ts';

/** Follows sign-in and sign-out in other tabs. A browser without `BroadcastChannel` goes without. */
export function connectTabs(cached: Cached): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(cached.key().join(':'));
  cached.channel = channel;
  channel.onmessage = ({ data }: MessageEvent<TabNews>) => follow(cached, data);
  return () => {
    channel.close();
    if (cached.channel === channel) cached.channel = undefined;
  };
}

/** Does what another tab has done. */
function follow(cached: Cached, news: TabNews): void {
  if (news.type === 'signed-out') {
    closeAsGuest(cached);
  } else if (news.type === 'signed-in') {
    leaveUser(cached, news.userId);
    void openAccount(cached);
  } else {
    void invalidate(cached, 'user');
  }
}
