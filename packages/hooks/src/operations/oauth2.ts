import { writing } from '../cache/calls.ts';
import { type request, resolveEndpoint } from './request.ts';

/**
 * Sends the browser to an OAuth provider, as the SDK does. Where there is no browser, such as on a server, it answers
 * with the address instead.
 */
const openProvider: typeof request = async (client, endpoint, variables) => {
  const [, url, params] = resolveEndpoint(client, endpoint, variables);
  const { scopes = [], ...rest } = params as { scopes?: string[] };
  for (const [name, value] of Object.entries(rest)) url.searchParams.append(name, String(value));
  scopes.forEach((scope, index) => {
    url.searchParams.append(`scopes[${index}]`, scope);
  });
  url.searchParams.append('project', client.config.project);
  if (typeof window === 'undefined') return url.href;
  window.location.assign(url);
  return undefined;
};

export const run = /* @__PURE__ */ writing(undefined, openProvider);
