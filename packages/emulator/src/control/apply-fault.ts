import { empty, html } from '../http/answer.ts';
import { corsHeaders } from '../http/cors.ts';
import { DroppedConnection, type Fault } from './faults.ts';

/** Does what a rule says; undefined means that the request is answered as usual after all. */
export async function applyFault(fault: Fault, request: Request): Promise<Response | undefined> {
  if (fault.latency) await new Promise((resolve) => setTimeout(resolve, fault.latency));
  if (fault.body === 'drop') throw new DroppedConnection('the connection was dropped by a fault');
  const headers = new Headers(corsHeaders(request.headers.get('origin')));
  const status = fault.status ?? 200;
  if (fault.body === 'html') return html('<html><body>Bad gateway</body></html>', status, headers);
  if (fault.body === 'malformed-json' || fault.status !== undefined) {
    headers.set('content-type', 'application/json; charset=UTF-8');
    const body = JSON.stringify({
      message: 'A fault was injected.',
      code: status,
      type: 'general_unknown',
      version: '',
    });
    return status === 204
      ? empty(status, headers)
      : new Response(fault.body === 'malformed-json' ? body.slice(0, -10) : body, { status, headers });
  }
  return undefined;
}
