// A small WebSocket client (Node 20 has none): text frames, ping and close, permessage-deflate on receipt.
import crypto from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import zlib from 'node:zlib';

function encodeFrame(opcode, payload) {
  const mask = crypto.randomBytes(4);
  const size = payload.length;
  const head = size < 126 ? [0x80 | opcode, 0x80 | size] : [0x80 | opcode, 0xfe, size >> 8, size & 255];
  return Buffer.concat([Buffer.from(head), mask, payload.map((byte, i) => byte ^ mask[i & 3])]);
}

/** Splits off one complete frame, or gives null when more bytes are needed. */
function decodeFrame(buffer) {
  const short = buffer[1] & 127;
  const offset = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (buffer.length < offset) return null;
  const size =
    short === 126 ? buffer.readUInt16BE(2) : short === 127 ? Number(buffer.readBigUInt64BE(2)) : short;
  if (buffer.length < offset + size) return null;
  const frame = {
    compressed: Boolean(buffer[0] & 0x40),
    opcode: buffer[0] & 15,
    payload: buffer.subarray(offset, offset + size),
  };
  return { frame, rest: buffer.subarray(offset + size) };
}

export class WebSocketClient {
  #frames = [];
  #waiting = null;
  #socket = null;
  #buffer = Buffer.alloc(0);

  /** Connects; a refused upgrade becomes the frame {refused: status} instead of an error. */
  static connect(url, headers, timeout) {
    const client = new WebSocketClient();
    const target = new URL(url.replace(/^ws/, 'http'));
    const handshake = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': crypto.randomBytes(16).toString('base64'),
    };
    return new Promise((resolve, reject) => {
      const req = (target.protocol === 'https:' ? https : http).request(target, {
        timeout,
        headers: { ...headers, ...handshake },
      });
      req.on('upgrade', (_, socket, head) => {
        client.#attach(socket, head);
        resolve(client);
      });
      req.on('response', (res) => {
        res.resume();
        client.#push({ refused: res.statusCode });
        resolve(client);
      });
      req.on('timeout', () => req.destroy(new Error(`no WebSocket answer within ${timeout} ms`)));
      req.on('error', reject);
      req.end();
    });
  }

  #attach(socket, head) {
    this.#socket = socket;
    socket.on('error', () => {});
    socket.on('data', (chunk) => this.#read(chunk));
    this.#read(head);
  }

  #read(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (let next = decodeFrame(this.#buffer); next; next = decodeFrame(this.#buffer)) {
      this.#buffer = next.rest;
      this.#receive(next.frame);
    }
  }

  #receive({ opcode, compressed, payload }) {
    if (opcode === 9) this.#socket.write(encodeFrame(10, payload));
    if (opcode === 8) this.#push({ closed: payload.length >= 2 ? payload.readUInt16BE(0) : null });
    if (opcode !== 1) return;
    const text = (
      compressed ? zlib.inflateRawSync(payload, { finishFlush: zlib.constants.Z_SYNC_FLUSH }) : payload
    ).toString();
    try {
      this.#push(JSON.parse(text));
    } catch {
      this.#push({ text });
    }
  }

  #push(frame) {
    if (this.#waiting) this.#waiting(frame);
    else this.#frames.push(frame);
  }

  /** The next frame, or null when none comes in time. */
  next(timeout) {
    if (this.#frames.length) return Promise.resolve(this.#frames.shift());
    return new Promise((resolve) => {
      const finish = (frame) => {
        clearTimeout(timer);
        this.#waiting = null;
        resolve(frame);
      };
      const timer = setTimeout(finish, timeout, null);
      this.#waiting = finish;
    });
  }

  send(value) {
    this.#socket?.write(
      encodeFrame(1, Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))),
    );
  }

  close() {
    this.#socket?.destroy();
  }
}
