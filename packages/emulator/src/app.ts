import { type Caller, identifyCaller, requireScope } from './auth/caller.ts';
import { hasDevKey } from './auth/keys.ts';
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
import { carrySession } from './http/carry-session.ts';
import { corsHeaders, everyone } from './http/cors.ts';
import { checkApi, checkRoute, checkService, checkUser } from './http/guards.ts';
import { type Incoming, readRequest, userAgentOf } from './http/incoming.ts';
import { countRequest } from './http/limiter.ts';
import { OPEN_GATE } from './http/origin.ts';
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
    const url = new URL(request.url);
    const { platforms } = this.#openTo(this.#parts.projects.main, request.headers, url);
    const headers = new Headers(corsHeaders(origin, platforms));
    headers.set('cache-control', 'no-store');
    const match = this.#router.find(request.method === 'HEAD' ? 'GET' : request.method, url.pathname);
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
    const { headers, url } = incoming;
    const project = this.#openTo(await this.#findProject(incoming), headers, url);
    const caller = identifyCaller(headers, url, project, services.clock.now());
    checkOrigin(incoming, project, caller);
    checkService(match.template, project, caller);
    requireScope(match.route.auth, caller, url.hostname, project);
    return {
      ...services,
      project,
      caller,
      origin: {
        ip: incoming.ip,
        userAgent: userAgentOf(headers, caller.key !== undefined),
        endpoint: `${url.origin}/v1`,
      },
      detectDevice: (userAgent) => this.#devices.detect(userAgent),
      sessionChange: undefined,
    };
  }

  /** The project as the holder of a development key sees it: open to everyone. */
  #openTo(project: Project, headers: Headers, url: URL): Project {
    const now = this.#parts.services.clock.now();
    return hasDevKey(headers, url, project, now) ? { ...project, platforms: OPEN_GATE } : project;
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
    checkApi(context.project, context.caller);
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
    const actor = context.caller.impersonator?.id ?? userId;
    if (route.audit !== undefined) await writeLog(context, actor, route.audit);
  }
}

function checkOrigin({ headers }: Incoming, { platforms }: Project, { key, isDeveloper }: Caller): void {
  const origin = headers.get('origin');
  if (!origin || key || isDeveloper) return;
  const problem = platforms.problem('Origin', origin);
  if (problem) throw new AppwriteError('general_unknown_origin', problem);
}

/** The user a body is about: its own id for a user, its `userId` for all else. */
function ownerOf(body: object | string): string | undefined {
  const { userId, $id } = body as { userId?: unknown; $id?: unknown };
  const id = userId ?? $id;
  return typeof id === 'string' ? id : undefined;
}
