'use client';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { AuthView } from './views.tsx';

export interface AuthViewOptions {
  /** The view to show, if the app decides; pair it with `onViewChange`. */
  view?: AuthView | undefined;
  /** The view to start with. The first of the methods if left out. */
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

/** Which view is shown, whoever decides: the app, the address bar, or the flow itself. */
export function useAuthView(views: readonly AuthView[], options: AuthViewOptions) {
  const { view, defaultView, onViewChange, path, navigate = pushPath } = options;
  const [own, setOwn] = useState(defaultView);
  const base = path?.replace(/\/+$/, '');
  const readPath = useCallback(
    () => (base === undefined ? undefined : window.location.pathname.slice(base.length + 1)),
    [base],
  );
  const fromPath = useSyncExternalStore(followPath, readPath, () => undefined);
  const wanted = view ?? fromPath ?? own;

  return {
    view: views.find((candidate) => candidate === wanted) ?? views[0],
    href: (next: AuthView) => `${base ?? ''}${base === undefined ? '#' : '/'}${next}`,
    show: (next: AuthView) => {
      if (base === undefined) setOwn(next);
      else navigate(`${base}/${next}`);
      onViewChange?.(next);
    },
  };
}
