/** Every control route, and the page for people, begins with this. */
export const CONTROL_PREFIX = '/_emulator';

/** Whether a path is the emulator's own and not one of the API's. */
export function isControlPath(pathname: string): boolean {
  return pathname === CONTROL_PREFIX || pathname.startsWith(`${CONTROL_PREFIX}/`);
}
