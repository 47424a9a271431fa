import type { AccountEvent } from '../events.ts';

/** A channel of the account and, for a user, the user's own. Guests hear of nothing, ask as they may. */
export function expandChannels(channels: readonly string[], userId: string | undefined): string[] {
  const expanded = channels.flatMap((channel) => {
    if (!/^account(?:\.|$)/.test(channel)) return [channel];
    if (userId === undefined) return channel === 'account' ? [channel] : [];
    return [channel, ownChannel(channel, userId)];
  });
  return [...new Set(expanded)];
}

/** `account.update` becomes `account.<id>.update`; what names a user already stays. */
function ownChannel(channel: string, userId: string): string {
  const [, rest = ''] = channel.split('account', 2);
  return rest.startsWith(`.${userId}`) ? channel : `account.${userId}${rest}`;
}

/** The channels on which an event is told: changes of the account itself have one for their kind. */
export function channelsOf({ userId, name }: AccountEvent): string[] {
  const [action = ''] = name.split('.');
  const own = `account.${userId}`;
  const isTopLevel = ['create', 'update', 'delete'].includes(action);
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
