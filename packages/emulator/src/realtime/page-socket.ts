import type { Emulator } from '../emulator.ts';
import type { RealtimeConnection } from './connection.ts';

const NORMAL_CLOSURE = 1000;

/** A WebSocket whose other end is an emulator in the same page. */
export class PageSocket extends EventTarget {
  readonly url: string;
  readyState: WebSocket['readyState'] = WebSocket.CONNECTING;
  #connection: RealtimeConnection | undefined;

  constructor(emulator: Emulator, url: string | URL) {
    super();
    this.url = String(url);
    void this.#open(emulator);
  }

  /** Sends a message; until the socket is open that is an error, as with any other. */
  send(data: string): void {
    if (this.readyState === WebSocket.CONNECTING) {
      throw new DOMException('Still in CONNECTING state', 'InvalidStateError');
    }
    this.#connection?.receive(data);
  }

  /** Ends the connection. */
  close(code: number = NORMAL_CLOSURE): void {
    if (this.readyState === WebSocket.CLOSED) return;
    this.readyState = WebSocket.CLOSED;
    this.#connection?.close();
    // Listeners hear of it later, as they would over a network.
    queueMicrotask(() => this.dispatchEvent(new CloseEvent('close', { code, wasClean: true })));
  }

  async #open(emulator: Emulator): Promise<void> {
    const connection = await emulator.connect({
      send: (frame) => this.#deliver(JSON.stringify(frame)),
      close: (code) => this.close(code),
    });
    if (this.readyState === WebSocket.CLOSED) return;
    this.#connection = connection;
    this.readyState = WebSocket.OPEN;
    this.dispatchEvent(new Event('open'));
    await connection.open({ url: new URL(this.url), headers: new Headers(), ip: '127.0.0.1' });
  }

  #deliver(data: string): void {
    queueMicrotask(() => {
      if (this.readyState === WebSocket.OPEN) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
}
