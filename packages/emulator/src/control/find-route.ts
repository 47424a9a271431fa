import { decode } from '../http/cookies.ts';
import type { ControlHandler, ControlRoutes } from './control-route.ts';

/** The handler of a request, or the methods its path would answer. */
export type Found =
  | { readonly handler: ControlHandler; readonly path: Record<string, string> }
  | { readonly allowed: string[] };

/** Finds the handler of a path; a trailing slash means nothing. */
export function findRoute(routes: ControlRoutes, method: string, pathname: string): Found {
  const given = pathname.split('/').filter(Boolean).map(decode);
  const allowed: string[] = [];
  for (const [name, handler] of Object.entries(routes)) {
    const [verb = '', template = ''] = name.split(' ');
    const path = match(template.split('/').filter(Boolean), given);
    if (!path) continue;
    if (verb === method) return { handler, path };
    allowed.push(verb);
  }
  return { allowed };
}

function match(template: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (template.length !== given.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith('{')) path[segment.slice(1, -1)] = value;
    else if (segment !== value) return undefined;
  }
  return path;
}
