import type { Caller } from './auth/caller.ts';
import type { Passwords } from './auth/passwords.ts';
import type { Clock } from './clock.ts';
import { AppwriteError } from './errors.ts';
import type { Inbox } from './inbox.ts';
import type { IdentityProvider } from './oauth/identity-provider.ts';
import type { Project } from './project.ts';
import type { Device, SessionRow, UserRow } from './store/rows.ts';

/** The machinery that every operation may use. */
export interface Services {
  readonly clock: Clock;
  readonly inbox: Inbox;
  readonly passwords: Passwords;
  /** Plays the OAuth2 providers. */
  readonly oauth: IdentityProvider;
}

/** What an operation may know about where it was called from. */
export interface Origin {
  readonly ip: string;
  readonly userAgent: string;
  /** Address of the API as the caller sees it, e.g. `http://localhost:4280/v1`. */
  readonly endpoint: string;
}

/** What became of the caller's session: a new one to carry, or some that ended, the current one perhaps among them. */
export type SessionChange =
  | { session: SessionRow; secret: string }
  | { ended: number; current: boolean }
  | undefined;

/** Everything an operation works with. It never sees the HTTP request. */
export interface Context extends Services {
  readonly project: Project;
  readonly caller: Caller;
  readonly origin: Origin;
  /** Reads a user agent; the parser is loaded when it is first needed. */
  readonly detectDevice: (userAgent: string) => Promise<Device>;
  /** Set by operations that sign in or out; the app turns it into cookies. */
  sessionChange: SessionChange;
}

/** The signed-in user as the store has them now: others may have changed them since the request came in. */
export function currentUser({ caller, project }: Context): UserRow {
  const user = caller.user && project.store.users.find({ id: caller.user.id });
  if (!user) throw new AppwriteError('general_unauthorized_scope');
  return user;
}
