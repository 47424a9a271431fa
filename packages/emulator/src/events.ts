import { Listeners } from './listeners.ts';

/** Something that happened to a user, as realtime subscribers hear of it. */
export interface AccountEvent {
  userId: string;
  /** What happened, below the user: `sessions.<id>.create`, `update.name`. */
  name: string;
  /** The resource as the API answered with it. */
  payload: object;
}

/** Tells everyone who listens about events, in the order in which they happened. */
export class Events extends Listeners<AccountEvent> {}
