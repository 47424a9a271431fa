import { cookieName, parseCookies } from '../http/cookies.ts';
import { decodeText, encodeText } from './base64.ts';

/** Who a session belongs to, and the secret that proves it. */
export interface SessionSecret {
  userId: string;
  secret: string;
}

/** What travels in cookies and headers: base64 of a small JSON. */
export function encodeSession({ userId, secret }: SessionSecret): string {
  return encodeText(JSON.stringify({ id: userId, secret }));
}

function decodeSession(encoded: string | null | undefined): SessionSecret | undefined {
  const value = parseJson(decodeText(encoded ?? ''));
  const { id, secret } = value as { id?: unknown; secret?: unknown };
  if (typeof id !== 'string' || typeof secret !== 'string' || (id === '' && secret === '')) return undefined;
  return { userId: id, secret };
}

/**
 * The session a request presents: cookie, legacy cookie, `X-Appwrite-Session`, `X-Fallback-Cookies`, in this order.
 * The first that can be read counts, also when its session is dead.
 */
export function presentedSession(headers: Headers, projectId: string): SessionSecret | undefined {
  const name = `a_session_${projectId}`;
  const cookies = parseCookies(headers.get('cookie'));
  return (
    decodeSession(cookies.get(name) ?? cookies.get(`${name}_legacy`)) ??
    decodeSession(headers.get('x-appwrite-session')) ??
    decodeSession(fallbackCookie(headers, name))
  );
}

/** The header that stands in for cookies where browsers drop them. */
export function fallbackCookies(projectId: string, value: string): string {
  return JSON.stringify({ [cookieName(projectId)]: value });
}

function fallbackCookie(headers: Headers, name: string): string | undefined {
  const value = parseJson(headers.get('x-fallback-cookies') ?? '') as Record<string, unknown>;
  const found = Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The object a text holds, or an empty one. */
function parseJson(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
