import { judge } from '../cache/verdict.ts';
import type { INVALID_RESPONSE, NOT_SUPPORTED } from '../errors.ts';
import { accountError } from '../own-error.ts';
import type { AccountClient } from './client.ts';

/** An HTTP method and a path template, such as `DELETE /account/sessions/{sessionId}`. */
export type Endpoint = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /account${string}`;

/** Where a request goes, and what is left of its parameters once the path has taken its share. */
type Target = [method: string, url: URL, rest: Record<string, unknown>];

/** Fills the path template and sets aside the parameters that travel in the query or the body. */
export function resolveEndpoint(client: AccountClient, endpoint: Endpoint, params?: object): Target {
  const [method, template] = endpoint.split(' ') as [string, string];
  const rest = { ...params } as Record<string, string | undefined>;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    // An empty id would change the meaning: DELETE /account/sessions/ ends every session.
    if (!value) throw new Error(`${name} is missing`);
    delete rest[name];
    return encodeURIComponent(value);
  });
  for (const name in rest) if (rest[name] === undefined) delete rest[name];
  return [method, new URL(client.config.endpoint + path), rest];
}

/** Sends one request through the SDK's client. A page of HTML, as an answer or as an error, never gets out of here. */
export async function request(client: AccountClient, endpoint: Endpoint, params?: object): Promise<unknown> {
  const [method, url, rest] = resolveEndpoint(client, endpoint, params);
  const headers = {
    'X-Appwrite-Project': client.config.project,
    accept: 'application/json',
    'content-type': 'application/json',
  };
  // The SDK touches the storage at every request; a browser that blocks it throws.
  try {
    void window.localStorage;
  } catch {
    (await import('./storage.ts')).replaceStorage();
  }
  const answer = await client.call(method, url, headers, rest).catch((error: unknown) => {
    throw asAccountError(error);
  });
  // The SDK hangs a function on every answer, which some versions even enumerate: caches want plain data.
  const { toString: _ownToString, ...data } = Object(answer);
  if (isPage(data)) throw invalidResponse();
  return data;
}

function asAccountError(error: unknown): unknown {
  const { code, type } = Object(error) as { code?: number; type?: string };
  if (code === 404 && (!type || type === 'general_route_not_found'))
    return accountError('not_supported' satisfies typeof NOT_SUPPORTED, 404);
  // The SDK's JSON parser throws a bare object.
  return type || (!code && error instanceof Error) ? judge(Object(error)) : invalidResponse(code);
}

function invalidResponse(code = 200): Error {
  return accountError('invalid_response' satisfies typeof INVALID_RESPONSE, code);
}

/** The SDK wraps any text in `{ message }`; only preferences could hold that key by themselves. */
function isPage(data: { message: string }): boolean {
  return /^\s*</.test(data.message) && Object.keys(data).length === 1;
}
