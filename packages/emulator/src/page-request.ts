import { PAGE_USER_AGENT } from './http/incoming.ts';

/** A page's request as the network would deliver it: outside the network nobody else adds the user agent. */
export function nameBrowser(request: Request): Request {
  const name = globalThis.navigator?.userAgent;
  if (!name || request.headers.has('user-agent')) return request;
  const named = new Request(request);
  named.headers.set(PAGE_USER_AGENT, name);
  return named;
}
