import type { AuthView } from './methods.ts';
import { VIEW } from './start.ts';

/**
 * Where a link or a provider should lead back to, so that a view can go on there.
 *
 * @param base - The path that the views' addresses are under; without one, the view travels in the address of this page.
 */
export function returnAddress(view: AuthView, base: string | undefined): string {
  // Nothing is sent from a server.
  if (typeof window === 'undefined') return '';
  const { origin, pathname } = window.location;
  return base === undefined ? `${origin}${pathname}?${VIEW}=${view}` : `${origin}${base}/${view}`;
}

/** Takes the view out of the address bar, once it is known. */
export function dropView(): void {
  const url = new URL(window.location.href);
  if (!url.searchParams.has(VIEW)) return;
  url.searchParams.delete(VIEW);
  window.history.replaceState(window.history.state, '', url);
}
