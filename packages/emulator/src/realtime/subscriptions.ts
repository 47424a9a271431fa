import type { RawParameters } from '../http/parameters.ts';
import { uniqueId } from '../ids.ts';
import type { Query } from '../queries/parse.ts';
import { expandChannels } from './channels.ts';
import type { Wish } from './frames.ts';
import { readQueries, writeQuery } from './queries.ts';

/** What a client hears of. */
export interface Subscription {
  readonly id: string;
  readonly channels: readonly string[];
  /** All have to be met; none at all is met by everything. */
  readonly queries: readonly Query[];
}

/** What a client asked for in a message; throws a `QueryError`. */
export function subscribe({ subscriptionId, channels, queries }: Wish, userId: string | undefined) {
  return {
    id: subscriptionId ?? uniqueId(),
    channels: expandChannels(channels, userId),
    queries: readQueries(queries),
  };
}

/** How a client is told what it subscribed to. */
export function showSubscription({ id, channels, queries }: Subscription) {
  return { subscriptionId: id, channels, queries: queries.map(writeQuery) };
}

/**
 * What an older client asks for in its address: channels, and queries for each under numbers that bring channels
 * together, `account[0][]=...`. A channel without queries belongs to number 0. Throws a `QueryError`.
 */
export function subscribeByAddress(channels: readonly string[], parameters: RawParameters): Subscription[] {
  const numbered = new Map<string, { channels: string[]; queries: Query[] }>();
  for (const channel of channels) {
    for (const [number, texts] of slotsOf(parameters[channel])) {
      const slot = numbered.get(number) ?? { channels: [], queries: readQueries(texts) };
      slot.channels.push(channel);
      numbered.set(number, slot);
    }
  }
  return [...numbered.values()].map((slot) => ({ id: uniqueId(), ...slot }));
}

function slotsOf(given: unknown): [number: string, texts: string[]][] {
  if (given === undefined) return [['0', []]];
  const slots = typeof given === 'object' && given !== null ? Object.entries(given) : [['0', given] as const];
  return slots.map(([number, texts]) => [number, [texts].flat().map(String)]);
}
