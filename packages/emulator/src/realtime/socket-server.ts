import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Core } from '../core.ts';
import { callerAddress } from '../http/incoming.ts';
import { peerOf } from '../server/node-request.ts';
import { RealtimeConnection } from './connection.ts';

/** Bytes a message may have. */
const MAX_MESSAGE = 64 * 1024;

/** Carries realtime connections over WebSockets. */
export class SocketServer {
  readonly #core: Core;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });

  constructor(core: Core) {
    this.#core = core;
  }

  /** Takes over a connection whose client asked for a WebSocket. */
  accept(message: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(message, socket, head, (client) => void this.#connect(client, message));
  }

  /** Ends every connection. */
  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  async #connect(client: WebSocket, { url = '/', headers, socket }: IncomingMessage): Promise<void> {
    const connection = new RealtimeConnection(this.#core, {
      send: (frame) => client.send(JSON.stringify(frame)),
      close: (code) => client.close(code),
    });
    // A client that breaks the protocol or vanishes is closed by the library; there is nobody to tell.
    client.on('error', () => {});
    client.on('close', () => connection.close());
    client.on('message', (data) => connection.receive(String(data)));
    const presented = presentedHeaders(headers);
    await connection.open({
      url: new URL(url, 'http://localhost'),
      headers: presented,
      ip: callerAddress(presented, peerOf(socket), this.#core.settings.trustProxy),
    });
  }
}

/** The headers that say who connects. */
function presentedHeaders(given: IncomingMessage['headers']): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'x-forwarded-for']) {
    const value = given[name];
    if (value !== undefined) headers.set(name, String(value));
  }
  return headers;
}
