import type { Compat } from '../config/settings.ts';
import type { Route } from '../route.ts';
import { decode } from './cookies.ts';

/** A route, the path it is known by, and what the caller's path says. */
export interface Match {
  readonly route: Route;
  /** The path with its placeholders, the same for aliases: what counters count by. */
  readonly template: string;
  readonly path: Record<string, string>;
}

interface Entry {
  readonly method: string;
  readonly segments: readonly string[];
  readonly template: string;
  readonly route: Route;
}

/** Finds the route of a request. Repeated and trailing slashes mean nothing; case and percent-encoding do. */
export class Router {
  readonly #entries: Entry[];

  constructor(routes: Readonly<Record<string, Route>>, compat: Compat) {
    const known = Object.entries(routes).filter(([, { only }]) => only === undefined || only === compat);
    this.#entries = known.flatMap(([name, route]) => {
      const [method = '', template = ''] = name.split(' ');
      return [template, ...route.aliases].map((path) => ({ method, template, route, segments: split(path) }));
    });
  }

  find(method: string, pathname: string): Match | undefined {
    const given = split(pathname);
    const matches = this.#entries.filter((entry) => entry.method === method && fits(entry.segments, given));
    // A path spelt out goes before one with a placeholder.
    const [entry] = matches.sort((a, b) => placeholders(a) - placeholders(b));
    return entry && { route: entry.route, template: entry.template, path: values(entry.segments, given) };
  }
}

const split = (path: string) => path.split('/').filter(Boolean);
const isPlaceholder = (segment: string) => segment.startsWith('{');
const placeholders = ({ segments }: Entry) => segments.filter(isPlaceholder).length;

function fits(segments: readonly string[], given: readonly string[]): boolean {
  if (segments.length !== given.length) return false;
  return segments.every((segment, index) => isPlaceholder(segment) || segment === given[index]);
}

function values(segments: readonly string[], given: readonly string[]): Record<string, string> {
  const pairs = segments.map((segment, index) => [segment.slice(1, -1), decode(given[index] ?? '')] as const);
  return Object.fromEntries(pairs.filter((_, index) => isPlaceholder(segments[index] ?? '')));
}
