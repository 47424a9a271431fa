import type { App } from './app.ts';
import { Passwords } from './auth/passwords.ts';
import { Clock } from './clock.ts';
import { LiveSettings } from './config/live-settings.ts';
import { parseSettings } from './config/parse.ts';
import type { Settings } from './config/settings.ts';
import { applyFault } from './control/apply-fault.ts';
import { isControlPath } from './control/control-path.ts';
import { Faults } from './control/faults.ts';
import { RequestLog } from './control/request-log.ts';
import type { Topic } from './control/topic.ts';
import type { Core, CoreOptions } from './core.ts';
import { DataFolderError } from './data-folder-error.ts';
import { Events } from './events.ts';
import { RateLimits } from './http/rate-limits.ts';
import { Inbox } from './inbox.ts';
import { Listeners } from './listeners.ts';
import { OAUTH_PREFIX } from './oauth/identity-provider.ts';
import type { Platform } from './platform/platform.ts';
import { Projects } from './projects.ts';
import { randomHex } from './secrets.ts';
import { openStore, type Store } from './store/store.ts';

/** Builds an emulator on a platform; `folder` is where its data stays, null for nowhere. */
export async function createCore(
  platform: Platform,
  options: CoreOptions,
  folder: string | null,
): Promise<Core> {
  const settings = readOptions(options);
  const store = await openData(platform, folder);
  const projects = new Projects(settings, store, platform);
  const changes = new Listeners<Topic>();
  const liveSettings = new LiveSettings(settings, () => {
    projects.configure(settings);
    changes.emit('settings');
  });
  const clock = new Clock(() => changes.emit('clock'));
  const inbox = new Inbox(store, clock, () => changes.emit('messages'));
  const faults = new Faults(() => changes.emit('faults'));
  const requests = new RequestLog();
  const events = new Events();
  const limits = new RateLimits(clock);
  const passwords = new Passwords(platform);
  const oauth = platform.playProviders({ settings, store, clock });
  let app: Promise<App> | undefined;
  const loadApp = () => {
    const services = { clock, inbox, passwords, oauth };
    app ??= import('./app.ts').then(({ App }) => new App({ settings, projects, services, events, limits }));
    return app;
  };

  const core: Core = {
    settings,
    liveSettings,
    projectId: settings.project.id,
    apiKey: settings.project.apiKeys[0]?.secret ?? '',
    projects,
    inbox,
    clock,
    faults,
    requests,
    changes,
    events,
    limits,
    passwords,
    async fetch(request, peer) {
      const { method } = request;
      const url = new URL(request.url);
      const { pathname } = url;
      if (pathname.startsWith(`${OAUTH_PREFIX}/`)) return oauth.answer(request);
      if (isControlPath(pathname)) return (await import('./control/control.ts')).answerControl(request, core);
      if (method === 'OPTIONS') return (await loadApp()).fetch(request, peer);
      return requests.record(method, pathname, async () => {
        const fault = faults.take(method, pathname);
        return (
          (fault && (await applyFault(fault, faults, request))) ?? (await loadApp()).fetch(request, peer)
        );
      });
    },
    async prepare() {
      await loadApp();
    },
    async reset() {
      await projects.clear();
      clock.reset();
      faults.clear();
      limits.clear();
      changes.emit('users');
      changes.emit('messages');
    },
    async close() {
      faults.clear();
      await projects.close();
    },
  };
  return core;
}

async function openData(platform: Platform, folder: string | null): Promise<Store> {
  try {
    return openStore(await platform.openDriver(folder));
  } catch (error) {
    throw folder === null ? error : new DataFolderError(folder, error);
  }
}

function readOptions({ projectId, apiKey, ...input }: CoreOptions): Settings {
  const project = {
    ...input.project,
    ...(projectId !== undefined && { id: projectId }),
    ...(apiKey !== undefined && { apiKeys: [{ secret: apiKey }] }),
  };
  const settings = parseSettings({ ...input, project });
  const { apiKeys } = settings.project;
  if (apiKeys.length === 0) apiKeys.push({ secret: `standard_${randomHex(64)}`, scopes: ['*'], expire: '' });
  return settings;
}
