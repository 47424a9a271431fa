import type { Clock } from '../clock.ts';
import { json, notFound } from '../http/answer.ts';
import type { Inbox } from '../inbox.ts';
import type { Fault, Faults } from './faults.ts';

/** Every control route begins with this. */
export const CONTROL_PREFIX = '/_emulator';

/** What tests can reach over HTTP. */
export interface ControlParts {
  readonly inbox: Inbox;
  readonly clock: Clock;
  readonly faults: Faults;
  reset(): Promise<void>;
}

/** A control route: what it does with the JSON it was sent, and what it answers. */
type ControlRoute = (parts: ControlParts, body: Record<string, unknown>) => unknown;

const ROUTES: Record<string, ControlRoute> = {
  'GET /_emulator/messages': ({ inbox }) => inbox.all(),
  'DELETE /_emulator/messages': ({ inbox }) => inbox.clear(),
  'POST /_emulator/reset': ({ reset }) => reset(),
  'POST /_emulator/clock': ({ clock }, { advance }) => {
    if (typeof advance !== 'number' || !Number.isFinite(advance)) {
      throw new ControlError('`advance` must be a number of seconds.');
    }
    clock.advance(advance);
    return { now: new Date(clock.now()).toISOString() };
  },
  'GET /_emulator/faults': ({ faults }) => faults.all(),
  'POST /_emulator/faults': ({ faults }, body) => faults.add(readFault(body)),
  'DELETE /_emulator/faults': ({ faults }) => faults.clear(),
};

/** A control request that cannot be carried out. */
class ControlError extends Error {}

/** Answers `/_emulator/...`; browsers may ask only from a page that the emulator itself served. */
export async function answerControl(request: Request, parts: ControlParts): Promise<Response> {
  const url = new URL(request.url);
  const headers = new Headers({ 'cache-control': 'no-store' });
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== url.origin) {
    return json({ message: 'Control routes answer only pages of the emulator itself.' }, 403, headers);
  }
  const route = ROUTES[`${request.method} ${url.pathname.replace(/\/+$/, '')}`];
  if (!route) return notFound(headers);
  try {
    const answer = await route(parts, await readJson(request));
    return answer === undefined ? new Response(null, { status: 204, headers }) : json(answer, 200, headers);
  } catch (error) {
    if (error instanceof ControlError) return json({ message: error.message }, 400, headers);
    throw error;
  }
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  if (text === '') return {};
  try {
    return { ...JSON.parse(text) };
  } catch {
    throw new ControlError('The body is not JSON.');
  }
}

const BODIES = ['malformed-json', 'html', 'drop'] as const;

function readFault(body: Record<string, unknown>): Fault {
  const { method, path, count, latency, status, ...rest } = body;
  const kind = BODIES.find((name) => name === rest.body);
  return {
    ...optionalText('method', method),
    ...optionalText('path', path),
    ...optionalNumber('count', count, 1, Number.MAX_SAFE_INTEGER),
    ...optionalNumber('latency', latency, 0, 600_000),
    ...optionalNumber('status', status, 200, 599),
    ...(kind && { body: kind }),
  };
}

function optionalText<K extends string>(name: K, value: unknown): { [P in K]?: string } {
  if (value === undefined) return {};
  if (typeof value !== 'string') throw new ControlError(`\`${name}\` must be a string.`);
  return { [name]: value } as { [P in K]?: string };
}

function optionalNumber<K extends string>(
  name: K,
  value: unknown,
  min: number,
  max: number,
): { [P in K]?: number } {
  if (value === undefined) return {};
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    throw new ControlError(`\`${name}\` must be a whole number from ${min} to ${max}.`);
  }
  return { [name]: value } as { [P in K]?: number };
}
