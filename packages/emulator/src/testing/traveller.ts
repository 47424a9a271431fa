import { Account, Client } from 'appwrite';
import type { Emulator } from '../emulator.ts';

/** Where an app of the tests lives; nothing listens there. */
export const APP = 'http://localhost:5173';

/** Somebody who walks through redirects with a jar of cookies, as a browser does, up to where the app is. */
export class Traveller {
  #emulator: Emulator;
  readonly #jar = new Map<string, string>();

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  /**
   * Follows redirects as long as they stay at one origin, up to but not into an address that matches `stop`; a form is
   * posted to the first address.
   */
  async go(address: string, form?: Record<string, string>, stop?: RegExp): Promise<Visit> {
    let url = new URL(address, this.#emulator.endpoint);
    const { origin } = url;
    let response = await this.#send(url, form);
    const passed = [url];
    for (let next = nextOf(response, url); next; next = nextOf(response, url)) {
      url = next;
      passed.push(url);
      if (url.origin !== origin || stop?.test(url.pathname))
        return { url, passed, status: response.status, text: '' };
      response = await this.#send(url);
    }
    return { url, passed, status: response.status, text: await response.text() };
  }

  /** Starts a sign-in at a provider as the SDK does. */
  signIn(kind: 'sessions' | 'tokens', provider: string, query: Record<string, string> = {}): Promise<Visit> {
    const { endpoint, projectId } = this.#emulator;
    const targets = { success: `${APP}/ok`, failure: `${APP}/no` };
    const parameters = new URLSearchParams({ project: projectId, ...targets, ...query });
    return this.go(`${endpoint}/account/${kind}/oauth2/${provider}?${parameters}`);
  }

  /** The account as the SDK sees it with the traveller's cookies. */
  get account(): Account {
    const { endpoint, projectId } = this.#emulator;
    const client = new Client().setEndpoint(endpoint).setProject(projectId);
    const cookie = this.#jar.get(`a_session_${projectId}`);
    if (cookie) client.setSession(decodeURIComponent(cookie));
    return new Account(client);
  }

  /** Posts to the API and keeps the session it may start. */
  async post(path: string, body: object = {}): Promise<Response> {
    const { endpoint, projectId } = this.#emulator;
    const headers = { 'content-type': 'application/json', 'x-appwrite-project': projectId };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${endpoint}${path}`, init);
    this.#keep(response);
    return response;
  }

  /** Goes on at another emulator with the same cookies. */
  moveTo(emulator: Emulator): void {
    this.#emulator = emulator;
  }

  /** Loses the session of the app, not the one at the provider. */
  forgetSession(): void {
    for (const name of this.#jar.keys()) if (name.startsWith('a_session_')) this.#jar.delete(name);
  }

  async #send(url: URL, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    this.#keep(response);
    return response;
  }

  #keep(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#jar.set(name, value);
    }
  }
}

/** Where a traveller came to. */
export interface Visit {
  url: URL;
  /** Every address on the way, the last included. */
  passed: URL[];
  status: number;
  text: string;
}

/** The error that an app is told in the address it gave for failures. */
export function errorOf({ url }: Visit): { message: string; type: string; code: number } {
  return JSON.parse(url.searchParams.get('error') ?? '{}');
}

function nextOf(response: Response, base: URL): URL | undefined {
  const location = response.headers.get('location');
  return location === null ? undefined : new URL(location, base);
}
