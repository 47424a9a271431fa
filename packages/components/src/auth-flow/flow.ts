import type { AccountClient, AuthStatus } from '@appwrite-kit/hooks';
import type { QueryClient } from '@tanstack/react-query';
import type { Dispatch, SetStateAction } from 'react';
import type { LinkTarget } from '../link.ts';
import type { AuthMethod, AuthView } from './methods.ts';
import type { FlowProps } from './options.ts';
import type { Typed } from './typed.ts';
import type { Place } from './use-place.ts';

/** What a flow keeps in mind while it is on the page. */
export interface FlowState {
  /** Whoever has moved has left what a link had led to. With paths, the address says where to. */
  moved?: { to?: AuthView };
  /** The view that somebody wanted to go on to when its code could not be fetched. */
  wanted?: AuthView | undefined;
  /** Why the server refused what a form sent, if no change to the form can mend it. */
  refusal?: { view: AuthView | undefined; reason: unknown } | undefined;
}

/** What the parts that are fetched later are told of the flow around them. */
export interface Flow {
  props: FlowProps;
  auth: AuthStatus;
  place: Place;
  state: FlowState;
  setState: Dispatch<SetStateAction<FlowState>>;
  setAuth: Dispatch<AuthStatus>;
  visit: Visit;
  cache: QueryClient;
  client: AccountClient;
  /** A link to another view. */
  link(view: AuthView): LinkTarget;
  /**
   * To be called when there is a session, whether or not something is left to do.
   *
   * @param method - How they signed in, if that is not known yet.
   */
  onSignedIn(method?: AuthMethod): void;
}

/** One person's way in. It outlives the flow, which an app may take from the page before the last step has ended. */
export interface Visit {
  /** The flow as it was last shown. */
  flow?: Flow;
  /** The element of the screen on show. */
  root: { current: HTMLElement | null };
  /** What was typed so far, and travels from view to view. */
  typed?: Typed;
  /** Somebody was not signed in, or not all the way: once they are, the app wants to know. */
  isDue?: boolean;
  /** The flow is not on the page any more. */
  hasLeft?: boolean;
  /** Ends following who is signed in. */
  stopWatching?: () => void;
  /** Stops waiting for the server to refuse what was submitted. */
  stopWaiting?: () => void;
}
