import type { Clock } from './clock.ts';
import type { Faults } from './control/faults.ts';
import type { RequestLog } from './control/request-log.ts';
import type { Core } from './core.ts';
import type { Inbox } from './inbox.ts';

/** A running emulator. */
export interface Emulator {
  /** Address for the SDK's `setEndpoint`, e.g. `http://localhost:4280/v1`. */
  readonly endpoint: string;
  /** Id for the SDK's `setProject`. */
  readonly projectId: string;
  /** Secret for a server-side SDK's `setKey`: the first key of the settings, or a random one. */
  readonly apiKey: string;
  /** The mails and texts that were sent. */
  readonly inbox: Inbox;
  /** The clock that everything that expires reads. */
  readonly clock: Clock;
  /** Rules about requests that go wrong. */
  readonly faults: Faults;
  /** The requests of late. */
  readonly requests: RequestLog;
  /** Answers a request without the network. */
  fetch(request: Request): Promise<Response>;
  /** Forgets users, messages, counters, faults and clock. */
  reset(): Promise<void>;
  /** Ends everything the emulator holds. */
  close(): Promise<void>;
}

/** What callers within the same process or page come from. */
const OWN_ADDRESS = '127.0.0.1';

/** The public side of a core; `close` ends whatever was put around it. */
export function createHandle(core: Core, endpoint: string, close: () => Promise<void>): Emulator {
  const { projectId, apiKey, inbox, clock, faults, requests, reset } = core;
  return {
    endpoint,
    projectId,
    apiKey,
    inbox,
    clock,
    faults,
    requests,
    fetch: (request) => core.fetch(request, OWN_ADDRESS),
    reset,
    close,
  };
}
