import { INVALID_RESPONSE, NOT_SUPPORTED } from '../errors.ts';
import { accountError } from '../own-error.ts';
import type { AccountClient } from './client.ts';
import { replaceBlockedStorage } from './storage.ts';

/** An HTTP method and a path template, such as `DELETE /account/sessions/{sessionId}`. */
export type Endpoint = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /account${string}`;

interface Target {
  method: string;
  url: URL;
  /** What is left of the parameters once the path has taken its share. */
  params: Record<string, unknown>;
}

/** Fills the path template and sets aside the parameters that travel in the query or the body. */
export function resolveEndpoint(client: AccountClient, endpoint: Endpoint, params: object = {}): Target {
  const [method = '', template = ''] = endpoint.split(' ');
  const rest = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    // An empty id would change the meaning: DELETE /account/sessions/ ends every session.
    if (!value) throw accountError('general_argument_invalid', 400, `${name} is missing`);
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { method, url: new URL(client.config.endpoint + path), params: rest };
}

/** Sends one request through the SDK's client. A page of HTML, as an answer or as an error, never gets out of here. */
export async function request<Data>(
  client: AccountClient,
  endpoint: Endpoint,
  params?: object,
): Promise<Data> {
  const target = resolveEndpoint(client, endpoint, params);
  const headers: Record<string, string> = {
    'X-Appwrite-Project': client.config.project,
    accept: 'application/json',
  };
  if (target.method !== 'GET') headers['content-type'] = 'application/json';
  replaceBlockedStorage();
  const answer = await client
    .call(target.method, target.url, headers, target.params)
    .catch((error: unknown) => {
      throw asAccountError(error, endpoint);
    });
  // The SDK hangs a function on every answer, which some versions even enumerate: caches want plain data.
  const { toString: _ownToString, ...data } = Object(answer);
  if (isPage(data)) throw invalidResponse();
  return data;
}

function asAccountError(error: unknown, endpoint: Endpoint): unknown {
  const { code, type } = Object(error) as { code?: number; type?: string };
  if (code === 404 && (!type || type === 'general_route_not_found')) {
    return accountError(NOT_SUPPORTED, code, `No ${endpoint} here`);
  }
  // The SDK's JSON parser throws a bare object.
  return type || (!code && error instanceof Error) ? error : invalidResponse(code);
}

function invalidResponse(code = 200): Error {
  return accountError(INVALID_RESPONSE, code, 'Not Appwrite');
}

/** The SDK wraps any text in `{ message }`; only preferences could hold that key by themselves. */
function isPage(data: { message?: string }): boolean {
  return /^\s*</.test(data.message ?? '') && Object.keys(data).length === 1;
}
