import { identifyCaller, requireScope } from './auth/caller.ts';
import { encodeSession, fallbackCookies } from './auth/session-secret.ts';
import type { Settings } from './config/settings.ts';
import type { Context, Services } from './context.ts';
import { AppwriteError } from './errors.ts';
import type { Events } from './events.ts';
import { asAppwriteError, empty, errorBody, json, notFound, serverVersion } from './http/answer.ts';
import { clearedCookies, sessionCookies } from './http/cookies.ts';
import { corsHeaders } from './http/cors.ts';
import { checkRoute, checkUser } from './http/guards.ts';
import { type Incoming, readRequest } from './http/incoming.ts';
import { countRequest } from './http/limiter.ts';
import type { RateLimits } from './http/rate-limits.ts';
import { type Match, Router } from './http/router.ts';
import { CONSOLE, type Project } from './project.ts';
import type { Projects } from './projects.ts';
import { routes } from './routes.ts';

/** What the API runs on. */
export interface AppParts {
  readonly settings: Settings;
  readonly projects: Projects;
  readonly services: Services;
  readonly events: Events;
  readonly limits: RateLimits;
}

/** The API as a function from request to response. */
export class App {
  readonly #parts: AppParts;
  readonly #router = new Router(routes);

  constructor(parts: AppParts) {
    this.#parts = parts;
  }

  /** Answers a request; `peer` is the address of whoever sent it. */
  async fetch(request: Request, peer: string): Promise<Response> {
    const origin = request.headers.get('origin');
    if (request.method === 'OPTIONS') return empty(204, new Headers(corsHeaders(origin)));
    const headers = new Headers(corsHeaders(origin, this.#parts.projects.main.platforms));
    headers.set('cache-control', 'no-store');
    try {
      return await this.#answer(request, peer, headers);
    } catch (cause) {
      const error = asAppwriteError(cause);
      const body = errorBody(error, serverVersion(this.#parts.settings.compat));
      return json(body, body.code, headers);
    }
  }

  async #answer(request: Request, peer: string, headers: Headers): Promise<Response> {
    const { settings } = this.#parts;
    const incoming = await readRequest(request, peer, settings.trustProxy);
    const match = this.#router.find(incoming.method, incoming.url.pathname);
    if (!match) return notFound(headers);
    const context = await this.#createContext(incoming, match);
    return this.#run(incoming, match, context, headers);
  }

  async #createContext(incoming: Incoming, match: Match): Promise<Context> {
    const { services } = this.#parts;
    const project = await this.#findProject(incoming);
    const caller = identifyCaller(incoming.headers, project, services.clock.now());
    checkOrigin(incoming, project, caller.key !== undefined);
    requireScope(match.route.auth, caller, incoming.url.hostname, project);
    return {
      ...services,
      project,
      caller,
      origin: {
        ip: incoming.ip,
        userAgent: userAgentOf(incoming.headers),
        endpoint: `${incoming.url.origin}/v1`,
      },
      detectDevice: async (userAgent) => (await import('./device/detect.ts')).detectDevice(userAgent),
      sessionChange: undefined,
    };
  }

  async #findProject({ parameters, headers }: Incoming): Promise<Project> {
    const { project: named } = parameters;
    const id = typeof named === 'string' && named !== '' ? named : headers.get('x-appwrite-project');
    const project = await this.#parts.projects.find(id || CONSOLE);
    if (!project) throw new AppwriteError('project_not_found');
    return project;
  }

  async #run(incoming: Incoming, match: Match, context: Context, headers: Headers): Promise<Response> {
    const { route, path } = match;
    const { settings, limits, events } = this.#parts;
    checkUser(route, context);
    const counted = countRequest(limits, match, context, incoming.parameters, settings.rateLimits, headers);
    checkRoute(route, context);
    const { body, event } = await route.run(context, { ...incoming.parameters, ...path });
    counted.succeed();
    carrySession(context, incoming.url, headers);
    const userId = context.caller.user?.id ?? ownerOf(body);
    if (event && userId) events.emit({ userId, name: event, payload: body });
    return route.status === 204 ? empty(204, headers) : json(body, route.status, headers);
  }
}

/** A server that acts for a browser, or a page that cannot set its own, names the browser in a header of Appwrite's. */
function userAgentOf(headers: Headers): string {
  return headers.get('x-forwarded-user-agent') || headers.get('user-agent') || '';
}

function checkOrigin({ headers }: Incoming, { platforms }: Project, trusted: boolean): void {
  const origin = headers.get('origin');
  if (!origin || trusted) return;
  const problem = platforms.problem('Origin', origin);
  if (problem) throw new AppwriteError('general_unknown_origin', problem);
}

/** Turns a new or ended session into cookies and their stand-in. */
function carrySession({ project, sessionChange, clock }: Context, url: URL, headers: Headers): void {
  if (!sessionChange) return;
  const scope = { projectId: project.id, hostname: url.hostname, secure: url.protocol === 'https:' };
  if (sessionChange === 'ended') {
    for (const cookie of clearedCookies(scope)) headers.append('set-cookie', cookie);
    headers.set('x-fallback-cookies', '[]');
    return;
  }
  const { session, secret } = sessionChange;
  const value = encodeSession({ userId: session.userId, secret });
  const now = clock.now();
  const seconds = Math.round((session.expire - session.createdAt) / 1000);
  for (const cookie of sessionCookies(scope, value, now, seconds)) headers.append('set-cookie', cookie);
  headers.set('x-fallback-cookies', fallbackCookies(project.id, value));
}

function ownerOf(body: object): string | undefined {
  return 'userId' in body && typeof body.userId === 'string' ? body.userId : undefined;
}
