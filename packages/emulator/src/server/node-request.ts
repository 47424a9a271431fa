import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { isControlPath } from '../control/control-path.ts';

/** Methods that the web's Request refuses to carry; no route answers them either. */
const UNSPEAKABLE = new Set(['CONNECT', 'TRACE', 'TRACK']);

/** The bytes a body may have before the connection is not worth keeping. */
const MAX_BODY = 11 * 1024 * 1024;

/** The same for control routes: a snapshot holds a whole database. */
const MAX_CONTROL_BODY = 512 * 1024 * 1024;

/** A Node request as a web Request; undefined when it cannot be one. */
export async function toWebRequest(message: IncomingMessage): Promise<Request | undefined> {
  const { method = 'GET', url = '/' } = message;
  const base = `http://${message.headers.host ?? 'localhost'}`;
  if (UNSPEAKABLE.has(method) || !URL.canParse(pathOf(url), base)) return undefined;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const limit = isControlPath(pathOf(url)) ? MAX_CONTROL_BODY : MAX_BODY;
  const body = hasBody ? await readBody(message, limit) : null;
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headersDistinct)) {
    headers.set(name, value?.join(name === 'cookie' ? '; ' : ', ') ?? '');
  }
  return new Request(new URL(pathOf(url), base), { method, headers, body });
}

/** A path of slashes alone would be read as a host. */
function pathOf(url: string): string {
  return url.startsWith('/') ? url.replace(/^\/+/, '/') : url;
}

async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Sends a web Response; a HEAD request gets no body. */
export async function sendWebResponse(
  response: Response,
  message: ServerResponse,
  headOnly: boolean,
): Promise<void> {
  message.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') message.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) message.setHeader('set-cookie', cookies);
  const isStream = response.headers.get('content-type') === 'text/event-stream';
  if (isStream && response.body && !headOnly) {
    return pipeline(Readable.fromWeb(response.body as ReadableStream), message);
  }
  const body = new Uint8Array(await response.arrayBuffer());
  message.end(headOnly ? undefined : body);
}

/** The address at the other end, IPv4 in its own form. */
export function peerOf(socket: Socket): string {
  return (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
}
