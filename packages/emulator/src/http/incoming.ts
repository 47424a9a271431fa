import { AppwriteError } from '../errors.ts';
import { parseBody, parseQuery, type RawParameters } from './parameters.ts';

/** Bytes of a body that are read at most. */
const MAX_BODY = 10 * 1024 * 1024;

/** A request as the API needs it. */
export interface Incoming {
  /** HEAD asks what GET would answer. */
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Address of the caller. */
  readonly ip: string;
  /** Parameters of the query for reads, of the body for writes. */
  readonly parameters: RawParameters;
}

/** Reads a request; `peer` is the address at the other end of the connection. */
export async function readRequest(request: Request, peer: string, trustProxy: boolean): Promise<Incoming> {
  const url = new URL(request.url);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  return {
    method,
    url,
    headers: request.headers,
    ip: callerAddress(request.headers, peer, trustProxy),
    parameters: method === 'GET' ? parseQuery(url.search) : await readBody(request),
  };
}

/** The address of a caller: that at the other end of the connection, or what a trusted proxy says. */
export function callerAddress(headers: Headers, peer: string, trustProxy: boolean): string {
  const forwarded = headers.get('x-forwarded-for')?.split(',', 1)[0]?.trim();
  return trustProxy && forwarded ? forwarded : peer;
}

/** Names the browser of a request that never went over a network, where nothing else would. */
export const PAGE_USER_AGENT = 'x-emulator-user-agent';

/** The program that asks. A server may name the browser that it asks for. */
export function userAgentOf(headers: Headers, isServer: boolean): string {
  const forwarded = isServer && headers.get('x-forwarded-user-agent');
  return forwarded || headers.get('user-agent') || headers.get(PAGE_USER_AGENT) || '';
}

async function readBody(request: Request): Promise<RawParameters> {
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.length > MAX_BODY)
    throw new AppwriteError('general_bad_request', 'The request body is too large.');
  return parseBody(request.headers.get('content-type') ?? '', body);
}
