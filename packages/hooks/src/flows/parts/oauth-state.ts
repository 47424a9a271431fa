/** The parameter that goes to the provider and back, and shows that the trip began in this tab. */
export const STATE = 'oauth_state';
const STORED = 'appwrite-kit:oauth-state';

/** Marks an address to come back to, and remembers the mark for this tab alone. */
export function markReturn(...addresses: string[]): string[] {
  const state = crypto.getRandomValues(new Uint32Array(4)).join('-');
  store(state);
  return addresses.map((address) => {
    const url = new URL(address, window.location.href);
    url.searchParams.set(STATE, state);
    return url.href;
  });
}

/** Tells whether this address is the end of a visit to a provider. */
export function isOAuthReturn(url: URL): boolean {
  return url.searchParams.has(STATE);
}

/** Storage may be blocked; the way back is then not expected, and asks for a click. */
function store(state: string): void {
  try {
    sessionStorage.setItem(STORED, state);
  } catch {
    // Nothing to do: see above.
  }
}

/** The mark of the trip that began in this tab, for one use. */
export function takeStoredState(): string | null {
  try {
    const state = sessionStorage.getItem(STORED);
    sessionStorage.removeItem(STORED);
    return state;
  } catch {
    return null;
  }
}
