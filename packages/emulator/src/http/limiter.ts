import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import type { RawParameters } from './parameters.ts';
import type { Limit, RateLimits, Standing } from './rate-limits.ts';
import type { Match } from './router.ts';

/** The counters of one request. */
export interface Counted {
  /** Forgives what success forgives. */
  succeed(): void;
}

/**
 * Counts a request against every counter of its route and writes the headers. Servers, and whoever has a
 * development key, are told the limits and never counted.
 */
export function countRequest(
  limits: RateLimits,
  { route, template }: Match,
  context: Context,
  parameters: RawParameters,
  enabled: boolean,
  headers: Headers,
): Counted {
  const counters = route.limits.map((limit) => ({
    limit,
    key: expandKey(limit, template, context, parameters),
  }));
  const { key: apiKey, isDeveloper } = context.caller;
  let tightest: Standing | undefined;
  let exceeded = false;
  for (const { limit, key } of counters) {
    const standing = limits.hit(limit, key, enabled && !apiKey && !isDeveloper);
    exceeded ||= standing.exceeded;
    if (!tightest || standing.remaining < tightest.remaining) tightest = standing;
  }
  if (tightest) {
    headers.set('x-ratelimit-limit', String(tightest.limit));
    headers.set('x-ratelimit-remaining', String(tightest.remaining));
    headers.set('x-ratelimit-reset', String(tightest.reset));
  }
  if (exceeded) throw new AppwriteError('general_rate_limit_exceeded');
  return {
    succeed() {
      for (const { limit, key } of counters) if (limit.resetOnSuccess) limits.forgive(limit, key);
    },
  };
}

function expandKey(limit: Limit, template: string, context: Context, parameters: RawParameters): string {
  const { caller, origin, project } = context;
  const known: Record<string, string> = { url: template, ip: origin.ip, userId: caller.user?.id ?? '' };
  const key = limit.key.replace(/\{(param-)?(\w+)\}/g, (_, param: string | undefined, name: string) => {
    const value = param ? parameters[name] : known[name];
    return typeof value === 'string' ? value : JSON.stringify(value ?? '');
  });
  return `${project.id} ${key}`;
}
