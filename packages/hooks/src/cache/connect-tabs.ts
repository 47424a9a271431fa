import { invalidate, leaveUser } from './account-state.ts';
import type { Cached, TabNews } from './cached.ts';
import { closeAsGuest } from './end-session.ts';
import { openAccount } from './start-session.ts';

/** Follows sign-in and sign-out in other tabs. A browser without `BroadcastChannel` goes without. */
export function connectTabs(cached: Cached): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(cached.key().join(':'));
  channel.onmessage = ({ data }: MessageEvent<TabNews>) => follow(cached, data);
  return channel;
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
