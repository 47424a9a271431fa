'use client';
import { useState, useSyncExternalStore } from 'react';
import type { FlowState } from './flow.ts';
import { type AuthView, isFormMethod, viewsOf } from './methods.ts';
import type { FlowProps } from './options.ts';
import { readStart, type Start } from './start.ts';

/** Followed are the browser's own buttons, and routers, which announce themselves where the Navigation API is there. */
function followPath(changed: () => void): () => void {
  const end = new AbortController();
  window.addEventListener('popstate', changed, end);
  window.navigation?.addEventListener('currententrychange', changed, end);
  return () => end.abort();
}

const unread: Start = {};

export type Place = ReturnType<typeof usePlace>;

/** Which view is shown, whoever decides: the app, the address bar, a link that has led here, or the flow itself. */
export function usePlace({ methods, view, defaultView, path }: FlowProps, { moved }: FlowState) {
  const base = path?.replace(/\/+$/, '');
  // A page that comes from a server is hydrated first, so that both begin with the same.
  const fromPath = useSyncExternalStore(
    followPath,
    () => (base === undefined ? '' : window.location.pathname.slice(base.length + 1)),
    () => undefined,
  );
  // Read once, so that nothing moves while somebody signs in.
  const [start, setStart] = useState(unread);
  if (fromPath !== undefined && start === unread) setStart(readStart);

  const isReturning = !moved && start.isReturn;
  const last = methods.find((method) => method === start.lastMethod);
  // A flow starts with a form, where there is one.
  const views: AuthView[] = [...methods.filter(isFormMethod), ...methods].flatMap(viewsOf);
  const [first] = views;
  const wishes = [
    view,
    fromPath,
    isReturning && start.view,
    moved?.to ?? defaultView,
    last && viewsOf(last)[0],
  ];
  const isKnown = (wish: unknown): wish is AuthView =>
    wish === 'verify-email' || views.includes(wish as AuthView);
  return {
    base,
    /** Where the flow starts. */
    first,
    view: wishes.find(isKnown) ?? first,
    /** Whether a link or a provider has led here, and that is not settled yet. */
    isReturning,
    /** How somebody has signed in here last. */
    last,
    /** Set if somebody was signed in here when that was last known. */
    member: start.member,
  };
}
