import { createServer } from 'node:net';

export const isPort = (/** @type {number} */ value) => Number.isInteger(value) && value > 0 && value < 65536;

/** A port is busy when either loopback address refuses it. */
export async function isBusy(/** @type {number} */ port) {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await new Promise((resolve) => {
      const probe = createServer();
      probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
      probe.listen(port, host, () => probe.close(() => resolve(null)));
    });
    if (code === 'EADDRINUSE') return true;
  }
  return false;
}
