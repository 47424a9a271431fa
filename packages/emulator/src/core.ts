import type { Passwords } from './auth/passwords.ts';
import type { Clock } from './clock.ts';
import type { LiveSettings } from './config/live-settings.ts';
import type { Settings, SettingsInput } from './config/settings.ts';
import type { Faults } from './control/faults.ts';
import type { RequestLog } from './control/request-log.ts';
import type { Topic } from './control/topic.ts';
import type { Events } from './events.ts';
import type { RateLimits } from './http/rate-limits.ts';
import type { Inbox } from './inbox.ts';
import type { Listeners } from './listeners.ts';
import type { Projects } from './projects.ts';

/** Options of every emulator, wherever it runs. */
export interface CoreOptions extends SettingsInput {
  /** Short for `project: { id }`. */
  projectId?: string;
  /** Short for `project: { apiKeys: [{ secret }] }`; a random key is made when there is none. */
  apiKey?: string;
}

/** An emulator without a server: a function from request to response, and its levers. */
export interface Core {
  readonly settings: Settings;
  readonly liveSettings: LiveSettings;
  readonly projectId: string;
  readonly apiKey: string;
  readonly projects: Projects;
  readonly inbox: Inbox;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** Tells what of the emulator's state has changed, for those who show it. */
  readonly changes: Listeners<Topic>;
  readonly events: Events;
  readonly limits: RateLimits;
  readonly passwords: Passwords;
  fetch(request: Request, peer: string): Promise<Response>;
  /** Loads the routes, which the first request would wait for: most of the code is below them. */
  prepare(): Promise<void>;
  reset(): Promise<void>;
  close(): Promise<void>;
}
