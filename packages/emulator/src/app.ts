import { identifyCaller, requireScope } from './auth/caller.ts';
import { encodeSession, fallbackCookies } from './auth/session-secret.ts';
import type { Settings } from './config/settings.ts';
import type { Context, Services } from './context.ts';
import { Devices } from './device/devices.ts';
import { AppwriteError } from './errors.ts';
import type { Events } from './events.ts';
import {
  asAppwriteError,
  empty,
  errorBody,
  errorPage,
  html,
  json,
  notFound,
  plainText,
  redirect,
  serverVersion,
} from './http/answer.ts';
import { clearedCookies, sessionCookies } from './http/cookies.ts';
import { corsHeaders, everyone } from './http/cors.ts';
import { checkRoute, checkUser } from './http/guards.ts';
import { type Incoming, readRequest } from './http/incoming.ts';
import { countRequest } from './http/limiter.ts';
import type { RateLimits } from './http/rate-limits.ts';
import { adaptBody, formatWarning } from './http/response-format.ts';
import { type Match, Router } from './http/router.ts';
import { answerCallback } from './oauth/callback.ts';
import { answerLanding } from './oauth/landing.ts';
import { noteAccess } from './operations/access.ts';
import { writeLog } from './operations/logs.ts';
import { CONSOLE, type Project } from './project.ts';
import type { Projects } from './projects.ts';
import type { Answer } from './route.ts';
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
  readonly #router: Router;
  readonly #devices = new Devices();

  constructor(parts: AppParts) {
    this.#parts = parts;
    this.#router = new Router(routes, parts.settings.compat);
  }

  /** Answers a request; `peer` is the address of whoever sent it. */
  async fetch(request: Request, peer: string): Promise<Response> {
    const origin = request.headers.get('origin');
    if (request.method === 'OPTIONS') {
      return empty(204, new Headers(corsHeaders(origin, everyone(this.#parts.settings.compat))));
    }
    const headers = new Headers(corsHeaders(origin, this.#parts.projects.main.platforms));
    headers.set('cache-control', 'no-store');
    const match = this.#router.find(
      request.method === 'HEAD' ? 'GET' : request.method,
      new URL(request.url).pathname,
    );
    if (!match) return (await answerCallback(request)) ?? answerLanding(request) ?? notFound(headers);
    const warning = formatWarning(request.headers, serverVersion(this.#parts.settings.compat));
    if (warning !== undefined) headers.set('x-appwrite-warning', warning);
    try {
      const incoming = await readRequest(request, peer, this.#parts.settings.trustProxy);
      return await this.#run(incoming, match, await this.#createContext(incoming, match), headers);
    } catch (cause) {
      return this.#fail(asAppwriteError(cause), match, headers);
    }
  }

  #fail(error: AppwriteError, { route }: Match, headers: Headers): Response {
    const body = errorBody(error, serverVersion(this.#parts.settings.compat));
    if (!route.isPage) return json(body, body.code, headers);
    return html(errorPage(`Error ${body.code}`, body.message), body.code, headers);
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
      detectDevice: (userAgent) => this.#devices.detect(userAgent),
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
    const { settings, limits } = this.#parts;
    checkUser(route, context);
    const counted = countRequest(limits, match, context, incoming.parameters, settings.rateLimits, headers);
    checkRoute(route, context);
    noteAccess(context);
    const outcome = await route.run(context, { ...incoming.parameters, ...path });
    counted.succeed();
    carrySession(context, incoming.url, headers);
    if ('redirectTo' in outcome) {
      if (outcome.news) await this.#tell(match, context, outcome.news);
      return redirect(outcome.redirectTo, route.status, headers);
    }
    const { body } = outcome;
    await this.#tell(match, context, outcome);
    if (route.status === 204) return empty(204, headers);
    if (typeof body === 'string') return plainText(body, route.status, headers);
    return json(adaptBody(body, incoming.headers), route.status, headers);
  }

  /** Lets subscribers and the activity log know. */
  async #tell({ route, path }: Match, context: Context, { body, event, payload }: Answer): Promise<void> {
    const userId = path.userId ?? context.caller.user?.id ?? ownerOf(body);
    if (userId === undefined || typeof payload === 'string') return;
    if (event !== undefined) this.#parts.events.emit({ userId, name: event, payload });
    if (route.audit !== undefined) await writeLog(context, userId, route.audit);
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
  if ('ended' in sessionChange) {
    if (sessionChange.current)
      for (const cookie of clearedCookies(scope)) headers.append('set-cookie', cookie);
    for (let i = 0; i < sessionChange.ended; i += 1) headers.append('x-fallback-cookies', '[]');
    return;
  }
  const { session, secret } = sessionChange;
  const value = encodeSession({ userId: session.userId, secret });
  const now = clock.now();
  const seconds = Math.round((session.expire - session.createdAt) / 1000);
  for (const cookie of sessionCookies(scope, value, now, seconds)) headers.append('set-cookie', cookie);
  headers.set('x-fallback-cookies', fallbackCookies(project.id, value));
}

/** The user a body is about: its own id for a user, its `userId` for all else. */
function ownerOf(body: object | string): string | undefined {
  const { userId, $id } = body as { userId?: unknown; $id?: unknown };
  const id = userId ?? $id;
  return typeof id === 'string' ? id : undefined;
}
