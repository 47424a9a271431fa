import type { Message } from '../inbox.ts';
import type { SeedUser } from '../seed/format.ts';

/** How long a message that a test waits for may take, in milliseconds. */
const PATIENCE = 5000;

/** How often the inbox is looked at meanwhile. */
const GLANCE = 25;

/** Below this, a code of an authenticator app could run out before it is typed, in milliseconds. */
const HURRY = 5000;

/** A session that was made for a test. */
export interface MadeSession {
  userId: string;
  sessionId: string;
  /** For `client.setSession()`, and what the session's cookie holds. */
  secret: string;
  /** Name of the cookie. */
  cookie: string;
}

/** Drives an emulator through its control routes, whether it runs in this process or elsewhere. */
export class Driver {
  readonly #origin: string;
  readonly #send: (request: Request) => Promise<Response>;
  /** Messages that were read already: what arrives later is news. */
  readonly #read = new Set<string>();

  constructor(endpoint: string, send: (request: Request) => Promise<Response> = fetch) {
    this.#origin = new URL(endpoint).origin;
    this.#send = send;
  }

  /** Calls a control route. */
  async control<T>(method: string, path: string, body?: unknown): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    const request = new Request(`${this.#origin}/_emulator/${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await this.#send(request);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} /_emulator/${path} answered ${answer.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** Takes what was sent so far for read. */
  async forgetMessages(): Promise<void> {
    for (const { id } of await this.control<Message[]>('GET', 'messages')) this.#read.add(id);
  }

  /** Signs a user in, given by id, by email, or as a user to make if there is none. */
  async signIn(user: string | SeedUser): Promise<MadeSession> {
    const id = typeof user === 'string' ? await this.#idOf(user) : await this.#ensure(user);
    return this.control('POST', `users/${encodeURIComponent(id)}/sessions`);
  }

  /** The code of the newest unread message to an address or number; waits until there is one. */
  readOtp(to: string): Promise<string> {
    return this.#next(to, 'code', ({ code }) => code ?? undefined);
  }

  /** The link of the newest unread message to an address; waits until there is one. */
  lastLink(to: string): Promise<string> {
    return this.#next(to, 'link', ({ links }) => links[0]);
  }

  /** The code that a user's authenticator app shows; one about to run out is passed over by moving the clock. */
  async totp(user: string): Promise<string> {
    const path = `users/${encodeURIComponent(await this.#idOf(user))}`;
    const { code, expiresIn } = await this.#totpOf(path, user);
    if (expiresIn > HURRY) return code;
    await this.control('POST', 'clock', { advance: expiresIn / 1000 });
    return (await this.#totpOf(path, user)).code;
  }

  async #totpOf(path: string, user: string): Promise<{ code: string; expiresIn: number }> {
    const { factors } = await this.control<{ factors: { totp: { code: string; expiresIn: number } | null } }>(
      'GET',
      path,
    );
    if (!factors.totp) throw new Error(`${user} has no authenticator app.`);
    return factors.totp;
  }

  async #idOf(user: string): Promise<string> {
    if (!user.includes('@')) return user;
    const { users } = await this.control<{ users: { id: string; email: string | null }[] }>(
      'GET',
      `users?search=${encodeURIComponent(user)}`,
    );
    const found = users.find(({ email }) => email?.toLowerCase() === user.toLowerCase());
    if (!found) throw new Error(`There is no user with the email ${user}.`);
    return found.id;
  }

  async #ensure(user: SeedUser): Promise<string> {
    const { created, skipped } = await this.control<{ created: string[]; skipped: string[] }>(
      'POST',
      'seed',
      {
        users: [user],
      },
    );
    const [id] = [...created, ...skipped];
    if (id === undefined) throw new Error('The emulator made no user.');
    return id;
  }

  async #next(to: string, what: string, pick: (message: Message) => string | undefined): Promise<string> {
    const deadline = Date.now() + PATIENCE;
    do {
      const messages = await this.control<Message[]>('GET', `messages?to=${encodeURIComponent(to)}`);
      const found = messages.findLast((message) => !this.#read.has(message.id) && pick(message));
      if (found) {
        this.#read.add(found.id);
        return pick(found) ?? '';
      }
      await new Promise((resolve) => setTimeout(resolve, GLANCE));
    } while (Date.now() < deadline);
    throw new Error(`No unread ${what} was sent to ${to} within ${PATIENCE / 1000} seconds.`);
  }
}
