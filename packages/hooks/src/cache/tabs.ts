import type { Cached } from './cached.ts';

/** What one tab tells the others: ids, never data. */
export type Message = { type: 'signed-in'; userId: string } | { type: 'signed-out' } | { type: 'changed' };

/** The channels that are open, by cache and project. */
export const channels = new WeakMap<Cached['queryClient'], Map<string, BroadcastChannel>>();

/** Tells the same app in other tabs; without a connection nobody listens. */
export function tellOtherTabs({ queryClient, projectId }: Cached, message: Message): void {
  channels.get(queryClient)?.get(projectId)?.postMessage(message);
}
