/** The parameter that goes to the provider and back, and shows that the trip began in this tab. */
export const STATE = 'oauth_state';
/** Where the tab remembers the mark of its trip. */
export const STORED_STATE = 'appwrite-kit:oauth-state';

/** Tells whether this address is the end of a visit to a provider. */
export function isOAuthReturn(url: URL): boolean {
  return url.searchParams.has(STATE);
}

/** The mark of the trip that began in this tab, for one use. */
export function takeStoredState(): string | null {
  try {
    const state = sessionStorage.getItem(STORED_STATE);
    sessionStorage.removeItem(STORED_STATE);
    return state;
  } catch {
    return null;
  }
}
