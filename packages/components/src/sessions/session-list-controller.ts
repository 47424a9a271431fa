import type { Models } from 'appwrite';

/** What came of the last action, to be announced. */
export type SessionOutcome =
  | { readonly kind: 'revoked'; readonly session: Models.Session }
  | { readonly kind: 'others-revoked' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The list of sessions without its looks: what `useSessionList` answers with. */
export interface SessionListController {
  /** This device first. `undefined` until the list has arrived. */
  readonly sessions: readonly Models.Session[] | undefined;
  /** Why the list could not be fetched. */
  readonly error: unknown;
  readonly outcome: SessionOutcome | undefined;
  isPending(sessionId: string): boolean;
  revoke(sessions: readonly Models.Session[]): Promise<void>;
  retry(): void;
}
