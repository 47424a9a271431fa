import { empty, html, json } from '../http/answer.ts';
import { corsHeaders, everyone } from '../http/cors.ts';
import { DroppedConnection, type Fault, type Faults } from './faults.ts';

/** The error types that an app would see with these statuses; any other is an unknown error. */
const TYPES: Readonly<Record<number, string>> = {
  400: 'general_argument_invalid',
  401: 'general_unauthorized_scope',
  404: 'general_route_not_found',
  429: 'general_rate_limit_exceeded',
  500: 'general_server_error',
};

/** Statuses that HTTP gives no body. */
const BODILESS = new Set([204, 205, 304]);

/** Does what a rule says; undefined means that the request is answered as usual after all. */
export async function applyFault(
  fault: Fault,
  faults: Faults,
  request: Request,
): Promise<Response | undefined> {
  if (fault.latency) await faults.wait(fault.latency);
  if (fault.body === 'drop') throw new DroppedConnection('the connection was dropped by a fault');
  const headers = new Headers(corsHeaders(request.headers.get('origin'), everyone('latest')));
  const status = fault.status ?? 200;
  if (BODILESS.has(status)) return empty(status, headers);
  if (fault.body === 'html') return html('<html><body>Bad gateway</body></html>', status, headers);
  const body = {
    message: 'A fault was injected.',
    code: status,
    type: fault.type ?? TYPES[status] ?? 'general_unknown',
    version: '',
  };
  if (fault.body === 'malformed-json') return malformed(JSON.stringify(body), status, headers);
  return fault.status === undefined ? undefined : json(body, status, headers);
}

/** What says that it is JSON and ends too early. */
function malformed(body: string, status: number, headers: Headers): Response {
  headers.set('content-type', 'application/json; charset=UTF-8');
  return new Response(body.slice(0, -10), { status, headers });
}
