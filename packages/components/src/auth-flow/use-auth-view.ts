'use client';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { AuthView } from './methods.ts';
import { returnAddress, useReturn } from './use-return.ts';

export interface AuthViewOptions {
  /** The view to show, if the app decides; pair it with `onViewChange`. */
  view?: AuthView | undefined;
  /** The view to start with. If left out, that of the method used last, else the first of the methods. */
  defaultView?: AuthView | undefined;
  onViewChange?: ((view: AuthView) => void) | undefined;
  /** Gives each view an address under this path, such as `/auth`. Left out, the address bar is left alone. */
  path?: string | undefined;
  /** Your router's way to go to a path on this site. The History API if left out. */
  navigate?: ((path: string) => void) | undefined;
}

/** Followed are the browser's own buttons, and routers, which announce themselves where the Navigation API is there. */
function followPath(changed: () => void): () => void {
  const navigation: EventTarget | undefined = Reflect.get(window, 'navigation');
  window.addEventListener('popstate', changed);
  navigation?.addEventListener('currententrychange', changed);
  return () => {
    window.removeEventListener('popstate', changed);
    navigation?.removeEventListener('currententrychange', changed);
  };
}

/** Goes to a path without loading the page anew, and tells everybody who follows the address. */
function pushPath(path: string): void {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/**
 * Which view is shown, whoever decides: the app, the address bar, a link that has led here, or the flow itself.
 *
 * @param preferred - The view to start with where nobody decides.
 */
export function useAuthView(
  views: readonly AuthView[],
  preferred: AuthView | undefined,
  options: AuthViewOptions,
) {
  const { view, defaultView, onViewChange, path, navigate = pushPath } = options;
  const [own, setOwn] = useState(defaultView);
  const [returned, endReturn] = useReturn();
  const base = path?.replace(/\/+$/, '');
  const readPath = useCallback(
    () => (base === undefined ? undefined : window.location.pathname.slice(base.length + 1)),
    [base],
  );
  const fromPath = useSyncExternalStore(followPath, readPath, () => undefined);
  const wanted = [view, fromPath, returned?.view, own, preferred];

  return {
    view: wanted.flatMap((name) => views.find((candidate) => candidate === name) ?? [])[0] ?? views[0],
    /** Whether a link or a provider has led here, and that is not settled yet. */
    isReturning: returned !== undefined,
    endReturn,
    href: (next: AuthView) => `${base ?? ''}${base === undefined ? '#' : '/'}${next}`,
    /** Where a link or a provider should lead back to, so that a view can go on. */
    returnUrl: (next: AuthView) => returnAddress(next, base),
    show: (next: AuthView) => {
      endReturn();
      if (base === undefined) setOwn(next);
      else navigate(`${base}/${next}`);
      onViewChange?.(next);
    },
  };
}
