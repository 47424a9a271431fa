/**
 * Whether a control request may be carried out. A browser names the page that asks, in `Origin` or in
 * `Sec-Fetch-Site`; only pages that the emulator itself served may. Whoever is not a browser names neither.
 */
export function mayControl(headers: Headers, url: URL): boolean {
  const origin = headers.get('origin');
  if (origin !== null) return origin === url.origin;
  const site = headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
}
