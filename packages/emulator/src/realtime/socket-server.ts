import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Core } from '../core.ts';
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

  async #connect(client: WebSocket, { url = '/', headers }: IncomingMessage): Promise<void> {
    const connection = new RealtimeConnection(this.#core, {
      send: (frame) => client.send(JSON.stringify(frame)),
      close: (code) => client.close(code),
    });
    // A client that breaks the protocol or vanishes is closed by the library; there is nobody to tell.
    client.on('error', () => {});
    client.on('close', () => connection.close());
    client.on('message', (data) => connection.receive(String(data)));
    await connection.open(new URL(url, 'http://localhost'), presentedHeaders(headers));
  }
}

/** The headers that say who connects. */
function presentedHeaders({ cookie, origin }: IncomingMessage['headers']): Headers {
  const headers = new Headers();
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (origin !== undefined) headers.set('origin', origin);
  return headers;
}
