/**
 * A path on this site that is safe to go to, or nothing. Refused is what a browser would read as another place: full
 * addresses, `javascript:`, `//host`, `/\host`, and the same hidden behind tabs, line breaks or dots.
 *
 * @param target - Where somebody wants to be sent, perhaps from the address bar.
 * @returns The normalised path with its query and fragment.
 *
 * @example
 * safePath('/orders?page=2'); // '/orders?page=2'
 * safePath('//evil.example'); // undefined
 */
export function safePath(target: string): string | undefined {
  if (!target.startsWith('/')) return undefined;
  const here = 'http://here.invalid';
  let url: URL;
  try {
    url = new URL(target, here);
  } catch {
    return undefined;
  }
  const path = url.pathname + url.search + url.hash;
  return url.origin === here && !path.startsWith('//') ? path : undefined;
}
