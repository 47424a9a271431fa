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
  const forwarded = request.headers.get('x-forwarded-for')?.split(',', 1)[0]?.trim();
  return {
    method,
    url,
    headers: request.headers,
    ip: trustProxy && forwarded ? forwarded : peer,
    parameters: method === 'GET' ? parseQuery(url.search) : await readBody(request),
  };
}

async function readBody(request: Request): Promise<RawParameters> {
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.length > MAX_BODY)
    throw new AppwriteError('general_bad_request', 'The request body is too large.');
  return parseBody(request.headers.get('content-type') ?? '', body);
}
