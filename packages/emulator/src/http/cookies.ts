/** The cookies of a request; a value that is not percent-encoded text is taken as it is. */
export function parseCookies(header: string | null): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header?.split(';') ?? []) {
    const [name = '', ...rest] = pair.split('=');
    if (rest.length > 0) cookies.set(name.trim(), decode(rest.join('=').trim()));
  }
  return cookies;
}

/** `decodeURIComponent` that leaves alone what it cannot read. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a session cookie is valid. */
export interface CookieScope {
  projectId: string;
  hostname: string;
  secure: boolean;
}

/** The two cookies that carry a session: one for browsers that want SameSite=None, one for those that do not. */
export function sessionCookies(scope: CookieScope, value: string, now: number, seconds: number): string[] {
  const expires = new Date(now + seconds * 1000).toUTCString();
  return pair(scope, encodeURIComponent(value), `expires=${expires}; Max-Age=${seconds}`);
}

/** The same two cookies, ending. */
export function clearedCookies(scope: CookieScope): string[] {
  return pair(scope, 'deleted', 'expires=Thu, 01-Jan-1970 00:00:01 GMT; Max-Age=0');
}

/** The cookie's name without the `_legacy` ending. */
export function cookieName(projectId: string): string {
  return `a_session_${projectId.toLowerCase()}`;
}

function pair({ projectId, hostname, secure }: CookieScope, value: string, lifetime: string): string[] {
  const name = cookieName(projectId);
  const domain = isLocal(hostname) ? '' : `; domain=.${hostname}`;
  const attributes = `${lifetime}; path=/${domain}${secure ? '; secure' : ''}; HttpOnly`;
  return [`${name}_legacy=${value}; ${attributes}`, `${name}=${value}; ${attributes}; SameSite=None`];
}

/** Browsers refuse a Domain for these hosts. */
function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
}
