import { isOAuthReturn } from './oauth-state.ts';

/** What a link in a mail, or the way back from an OAuth provider, carries. */
export interface Link {
  userId: string;
  secret: string;
  /** When the link says it ends; a way back from a provider does not say. */
  expire?: string;
}

const PARAMETERS = ['userId', 'secret', 'expire', 'project'];

/**
 * Takes the link out of the address bar and of the history entry, so that nothing later reads, logs, shares or reloads its
 * secret. The rest of the address stays, and so does the state a router keeps there.
 */
export function takeLink(): Link | undefined {
  const url = new URL(window.location.href);
  const { userId, secret, expire } = Object.fromEntries(url.searchParams);
  if (!userId || !secret || isOAuthReturn(url)) return undefined;
  dropParameters(url, PARAMETERS);
  return { userId, secret, expire };
}

/** Removes parameters from the address bar without a visit of its own in the history. */
export function dropParameters(url: URL, names: string[]): void {
  for (const name of names) url.searchParams.delete(name);
  // Appwrite ends the way back from a provider in an empty fragment.
  if (url.hash === '') url.hash = '';
  window.history.replaceState(window.history.state, '', url);
}

/** This page's address without what a link brought: where a link should lead back to. */
export function currentPage(): string {
  const { origin, pathname } = window.location;
  return origin + pathname;
}

/** Tells whether a moment that the server named has passed. */
export function isPast(expire: string | undefined): boolean {
  return expire !== undefined && Date.parse(expire) < Date.now();
}
