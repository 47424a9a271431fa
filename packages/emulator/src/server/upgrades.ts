import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Core } from '../core.ts';
import type { SocketServer } from '../realtime/socket-server.ts';
import { isOwnHost } from './host-check.ts';

const REALTIME_PATH = /^\/+v1\/+realtime\/*(?:\?|$)/;

/** Requests to turn a connection into a WebSocket; what speaks WebSocket is loaded with the first. */
export class Upgrades {
  readonly #core: Core;
  readonly #host: string;
  #sockets: Promise<SocketServer> | undefined;

  constructor(core: Core, host: string) {
    this.#core = core;
    this.#host = host;
  }

  readonly handle = async (message: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    socket.on('error', () => socket.destroy());
    if (!REALTIME_PATH.test(message.url ?? '') || !isOwnHost(message.headers.host, this.#host)) {
      socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#sockets ??= this.#load();
    (await this.#sockets).accept(message, socket, head);
  };

  close(): void {
    void this.#sockets?.then((sockets) => sockets.close());
  }

  async #load(): Promise<SocketServer> {
    const { SocketServer } = await import('../realtime/socket-server.ts');
    return new SocketServer(this.#core);
  }
}
