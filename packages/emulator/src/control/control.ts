import { ConfigError } from '../config/fields.ts';
import type { Core } from '../core.ts';
import { json } from '../http/answer.ts';
import { SnapshotError } from '../store/snapshot.ts';
import { ControlError } from './control-route.ts';
import { findRoute } from './find-route.ts';
import { mayControl } from './guard.ts';
import { controlRoutes } from './routes.ts';

/** Answers `/_emulator/...`. */
export async function answerControl(request: Request, core: Core): Promise<Response> {
  const headers = new Headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  try {
    const answer = await carryOut(request, core, headers);
    if (answer instanceof Response) return answer;
    return answer === undefined ? new Response(null, { status: 204, headers }) : json(answer, 200, headers);
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined || !(error instanceof Error)) throw error;
    return json({ message: error.message }, status, headers);
  }
}

async function carryOut(request: Request, core: Core, headers: Headers): Promise<unknown> {
  const url = new URL(request.url);
  if (!mayControl(request.headers, url)) {
    throw new ControlError('Control routes answer only pages of the emulator itself.', 403);
  }
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const found = findRoute(controlRoutes, method, url.pathname);
  if ('handler' in found) {
    const { handler, path } = found;
    const { origin, searchParams: query } = url;
    return handler(core, { path, origin, query, body: await readJson(request) });
  }
  if (found.allowed.length === 0) throw new ControlError(`There is no control route ${url.pathname}.`, 404);
  headers.set('allow', found.allowed.join(', '));
  throw new ControlError(`${url.pathname} answers ${found.allowed.join(', ')}, not ${request.method}.`, 405);
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError('The body is not JSON.');
  }
}

/** The status of an error that the sender can do something about. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof ControlError) return error.status;
  return error instanceof ConfigError || error instanceof SnapshotError ? 400 : undefined;
}
