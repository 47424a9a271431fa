import type { Models } from 'appwrite';
import type { RealtimeEvent } from '../operations/client.ts';
import type { AccountPart } from '../operations/keys.ts';
import { getUser, invalidate } from './account-state.ts';
import type { Cached } from './cached.ts';

/** What is stale after `users.<id>.<what>`, or after `users.<id>.update.<what>`. */
const STALE: Record<string, AccountPart[]> = {
  sessions: ['sessions', 'user'],
  identities: ['identities'],
  targets: ['user'],
  verification: ['user', 'mfa'],
  mfa: ['user', 'mfa'],
  prefs: ['user', 'prefs'],
};

/** Has read again what changed on the server. */
export function follow(cached: Cached, { events: [event = ''], payload }: RealtimeEvent): void {
  const { $updatedAt } = Object(payload) as Partial<Models.User>;
  // A change that this cache made itself has been written already.
  if ($updatedAt === getUser(cached)?.$updatedAt) return;
  const [, , what = '', detail = ''] = event.split('.');
  const stale = STALE[what] ?? STALE[detail] ?? ['user'];
  for (const part of stale) void invalidate(cached, part);
}
