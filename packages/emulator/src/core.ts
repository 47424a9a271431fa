import { App } from './app.ts';
import { Passwords } from './auth/passwords.ts';
import { Clock } from './clock.ts';
import { parseSettings } from './config/parse.ts';
import type { Settings, SettingsInput } from './config/settings.ts';
import { applyFault } from './control/apply-fault.ts';
import { answerControl, CONTROL_PREFIX } from './control/control.ts';
import { Faults } from './control/faults.ts';
import { Events } from './events.ts';
import { RateLimits } from './http/rate-limits.ts';
import { Inbox } from './inbox.ts';
import type { Platform } from './platform/platform.ts';
import { Projects } from './projects.ts';
import { randomHex } from './secrets.ts';
import { openStore } from './store/store.ts';

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
  readonly projectId: string;
  readonly apiKey: string;
  readonly projects: Projects;
  readonly inbox: Inbox;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly events: Events;
  fetch(request: Request, peer: string): Promise<Response>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Builds an emulator on a platform; `folder` is where its data stays, null for nowhere. */
export async function createCore(
  platform: Platform,
  options: CoreOptions,
  folder: string | null,
): Promise<Core> {
  const settings = readOptions(options);
  const store = openStore(await platform.openDriver(folder));
  const projects = new Projects(settings, store, platform);
  const clock = new Clock();
  const inbox = new Inbox(store, clock);
  const faults = new Faults();
  const events = new Events();
  const limits = new RateLimits(clock);
  const passwords = new Passwords(platform);
  const app = new App({ settings, projects, services: { clock, inbox, passwords }, events, limits });

  const core: Core = {
    settings,
    projectId: settings.project.id,
    apiKey: settings.project.apiKeys[0]?.secret ?? '',
    projects,
    inbox,
    clock,
    faults,
    events,
    async fetch(request, peer) {
      const { pathname } = new URL(request.url);
      if (pathname === CONTROL_PREFIX || pathname.startsWith(`${CONTROL_PREFIX}/`))
        return answerControl(request, core);
      const fault = request.method === 'OPTIONS' ? undefined : faults.take(request.method, pathname);
      return (fault && (await applyFault(fault, request))) ?? app.fetch(request, peer);
    },
    async reset() {
      await projects.clear();
      clock.reset();
      faults.clear();
      limits.clear();
    },
    close: () => projects.close(),
  };
  return core;
}

function readOptions({ projectId, apiKey, ...input }: CoreOptions): Settings {
  const project = {
    ...input.project,
    ...(projectId !== undefined && { id: projectId }),
    ...(apiKey !== undefined && { apiKeys: [{ secret: apiKey }] }),
  };
  const settings = parseSettings({ ...input, project });
  const { apiKeys } = settings.project;
  if (apiKeys.length === 0) apiKeys.push({ secret: `standard_${randomHex(64)}`, scopes: ['*'] });
  return settings;
}
