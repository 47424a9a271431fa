/**
 * A page's request as the network would deliver it: outside the network nobody adds the user agent, so it is named
 * in the header in which Appwrite takes a forwarded one.
 */
export function nameBrowser(request: Request): Request {
  const name = globalThis.navigator?.userAgent;
  if (!name || request.headers.has('user-agent') || request.headers.has('x-forwarded-user-agent'))
    return request;
  const named = new Request(request);
  named.headers.set('x-forwarded-user-agent', name);
  return named;
}
