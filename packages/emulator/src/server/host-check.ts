/** Names that always mean this machine. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request may have been meant for the emulator. A web page can point a name of its own at this machine;
 * its requests then carry that name, and are refused.
 */
export function isOwnHost(header: string | undefined, host: string): boolean {
  if (header === undefined || !URL.canParse(`http://${header}`)) return false;
  const { hostname } = new URL(`http://${header}`);
  if (LOOPBACK.has(hostname)) return true;
  // Beyond loopback, the address itself is how others reach it; names still have to be the one that was given.
  const isAddress = /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
  return host !== 'localhost' && (isAddress || hostname === host);
}
