import type { AccountError } from '../../errors.ts';
import { accountError } from '../../own-error.ts';
import { dropParameters, type Link } from './link.ts';
import { isOAuthReturn, STATE, takeStoredState } from './oauth-state.ts';

/** How a visit to a provider ended. */
export type OAuthReturn = { isExpected: boolean } & (
  | { type: 'token'; link: Link }
  | { type: 'session' }
  | { type: 'denied'; error: AccountError }
);

const PARAMETERS = [STATE, 'userId', 'secret', 'error', 'project'];

/** Takes what a provider sent back out of the address. Without a mark it is taken only if `isWanted`. */
export function takeOAuthReturn(isWanted: boolean): OAuthReturn | undefined {
  const url = new URL(window.location.href);
  const isMarked = isOAuthReturn(url);
  const [state, userId, secret, error] = PARAMETERS.map((name) => onlyOf(url, name));
  const link = userId && secret ? { userId, secret } : undefined;
  if (!isMarked && !(isWanted && (link || error))) return undefined;
  const hasToken = url.searchParams.has('userId') || url.searchParams.has('secret');
  const isRefused = url.searchParams.has('error') || (hasToken && !link);
  dropParameters(url, PARAMETERS);
  const isExpected = isMarked && state === takeStoredState();
  if (isRefused) return { type: 'denied', isExpected, error: denial(error) };
  if (link) return { type: 'token', isExpected, link };
  return isExpected ? { type: 'session', isExpected } : undefined;
}

/** Appwrite names each parameter once. Where one stands twice, somebody else wrote the address. */
function onlyOf({ searchParams }: URL, name: string): string | undefined {
  const [value, ...others] = searchParams.getAll(name);
  return others.length === 0 ? value : undefined;
}

/** The provider, or the user there, said no. Only the type of the reason is kept: the text came from the address. */
function denial(json: string | undefined): AccountError {
  return accountError(reasonOf(json), 401, 'The provider did not confirm the sign-in.');
}

function reasonOf(json = ''): string {
  try {
    const { type } = Object(JSON.parse(json)) as { type?: unknown };
    return typeof type === 'string' && /^[a-z0-9_]{1,64}$/.test(type) ? type : 'oauth_denied';
  } catch {
    return 'oauth_denied';
  }
}
