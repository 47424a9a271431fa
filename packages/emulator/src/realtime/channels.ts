import type { AccountEvent } from '../events.ts';

/** What can happen to the account itself. */
const ACTIONS = ['create', 'update', 'delete'];

/**
 * The channels a client asks for and, for a user, their own. What is asked about other users is left out; guests
 * hear of no account at all, ask as they may.
 */
export function expandChannels(channels: readonly string[], userId: string | undefined): string[] {
  const own = userId === undefined ? undefined : `account.${userId}`;
  const legal = channels.filter((channel) => !channel.startsWith('account.') || isOwn(channel, own));
  const owned = legal
    .filter((channel) => own !== undefined && isAccount(channel))
    .map((channel) => channel.replace('account', own ?? ''));
  return [...new Set([...legal, ...owned])];
}

/** Whether a channel is about the account of whoever listens, without saying whose it is. */
function isAccount(channel: string): boolean {
  return channel === 'account' || ACTIONS.some((action) => channel === `account.${action}`);
}

function isOwn(channel: string, own: string | undefined): boolean {
  return own !== undefined && (isAccount(channel) || channel === own || channel.startsWith(`${own}.`));
}

/** The channels on which an event is told: changes of the account itself have one for their kind. */
export function channelsOf({ userId, name }: AccountEvent): string[] {
  const [action = ''] = name.split('.');
  const own = `account.${userId}`;
  const isTopLevel = ACTIONS.includes(action);
  return ['account', own, ...(isTopLevel ? [`account.${action}`, `${own}.${action}`] : [])];
}

/** Every name an event has: for this user and any, for this resource and any. */
export function namesOf({ userId, name }: AccountEvent): string[] {
  return [userId, '*'].flatMap((user) => [
    `users.${user}`,
    ...pathsOf(name).map((path) => `users.${user}.${path}`),
  ]);
}

function pathsOf(name: string): string[] {
  const [first = '', second, action] = name.split('.');
  if (second === undefined) return [first];
  if (action === undefined) return [first, `${first}.${second}`];
  return [second, '*'].flatMap((id) => [`${first}.${id}`, `${first}.${id}.${action}`]);
}
