import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The addresses that `localhost` can stand for. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** How many free ports are tried until one is free on every address. */
const ATTEMPTS = 20;

/** Servers that share one port. */
export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
  close(): Promise<void>;
}

/**
 * Listens on a port, or on a free one; on `localhost` under each of its addresses, since clients differ in
 * which they try.
 */
export async function listen(handler: RequestListener, port: number, host: string): Promise<Listening> {
  const addresses = host === 'localhost' ? LOOPBACK : [host];
  for (let attempt = 1; ; attempt += 1) {
    const servers: Server[] = [];
    try {
      let bound = port;
      for (const address of addresses) {
        const server = await open(handler, bound, address);
        if (!server) continue;
        servers.push(server);
        bound = (server.address() as AddressInfo).port;
      }
      return { port: bound, servers, close: () => closeAll(servers) };
    } catch (error) {
      await closeAll(servers);
      const taken = hasCode(error, 'EADDRINUSE');
      if (taken && port !== 0) throw new Error(`port ${port} is already in use; choose another with --port`);
      if (!taken || attempt === ATTEMPTS) throw new Error(reasonOf(error, port, host), { cause: error });
    }
  }
}

/** Opens one server; undefined on machines without that kind of address. */
function open(handler: RequestListener, port: number, address: string): Promise<Server | undefined> {
  const server = createServer({ keepAliveTimeout: 5000 }, handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const missing =
        address === '::1' && (hasCode(error, 'EADDRNOTAVAIL') || hasCode(error, 'EAFNOSUPPORT'));
      if (missing) resolve(undefined);
      else reject(error);
    });
    server.listen(port, address, () => resolve(server));
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    }),
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to use this port',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name cannot be looked up',
};

function reasonOf(error: unknown, port: number, host: string): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return `cannot listen on ${host}, port ${port}: ${REASONS[code] ?? message}`;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
