import { dropParameters, type Link } from './link.ts';
import { STATE, takeStoredState } from './oauth-state.ts';

/** How a visit to a provider ended. */
export type OAuthReturn = { isExpected: boolean } & (
  | { type: 'token'; link: Link }
  | { type: 'session' }
  | { type: 'denied'; error: OAuthDeniedError }
);

/** The provider, or the user there, said no. Only the type of the reason is kept: the text came from the address. */
export class OAuthDeniedError extends Error {
  override readonly name = 'OAuthDeniedError';
  readonly code = 401;
  readonly type: string;

  constructor(type: string) {
    super('The provider did not confirm the sign-in.');
    this.type = type;
  }
}

/** Takes what a provider sent back out of the address. Without a mark it is taken only if `isWanted`. */
export function takeOAuthReturn(isWanted: boolean): OAuthReturn | undefined {
  const url = new URL(window.location.href);
  const { [STATE]: state, userId, secret, error } = Object.fromEntries(url.searchParams);
  const hasToken = userId !== undefined && secret !== undefined;
  if (state === undefined && !(isWanted && (hasToken || error))) return undefined;
  dropParameters(url, [STATE, 'userId', 'secret', 'error', 'project']);
  const isExpected = state !== undefined && state === takeStoredState();
  if (error) return { type: 'denied', isExpected, error: new OAuthDeniedError(reasonOf(error)) };
  if (hasToken) return { type: 'token', isExpected, link: { userId, secret } };
  return isExpected ? { type: 'session', isExpected } : undefined;
}

function reasonOf(json: string): string {
  try {
    const { type } = Object(JSON.parse(json)) as { type?: unknown };
    return typeof type === 'string' && /^[a-z0-9_]{1,64}$/.test(type) ? type : 'oauth_denied';
  } catch {
    return 'oauth_denied';
  }
}
