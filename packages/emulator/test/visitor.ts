import { Account, AuthenticatorType, Client, type Models } from 'appwrite';
import { totpCode } from '../src/auth/totp.ts';
import type { Emulator } from '../src/emulator.ts';

/** Someone who uses an app: the official SDK, and the session it carries. */
export interface Visitor {
  client: Client;
  account: Account;
  session: Models.Session;
}

/** The SDK as a page uses it before anyone has signed in. */
export function guest({ endpoint, projectId }: Emulator): { client: Client; account: Account } {
  const client = new Client().setEndpoint(endpoint).setProject(projectId);
  return { client, account: new Account(client) };
}

/** Sends a request that signs in, and goes on with its session; outside a browser the SDK keeps no cookies. */
export async function enter(
  emulator: Emulator,
  path: string,
  body: object,
  method = 'POST',
): Promise<Visitor> {
  const response = await fetch(`${emulator.endpoint}/account/sessions/${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'x-appwrite-project': emulator.projectId },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  const { client, account } = guest(emulator);
  const cookies = JSON.parse(response.headers.get('x-fallback-cookies') ?? '{}');
  client.setSession(cookies[`a_session_${emulator.projectId}`]);
  return { client, account, session: await response.json() };
}

/** Signs up and in. */
export async function signUp(
  emulator: Emulator,
  userId: string,
  password = 'correct horse',
): Promise<Visitor> {
  const email = `${userId}@example.com`;
  await guest(emulator).account.create({ userId, email, password, name: userId });
  return signIn(emulator, userId, password);
}

/** Signs in whom {@link signUp} has signed up. */
export function signIn(emulator: Emulator, userId: string, password = 'correct horse'): Promise<Visitor> {
  return enter(emulator, 'email', { email: `${userId}@example.com`, password });
}

/** The `secret` of the newest link mailed to an address. */
export function mailedSecret({ inbox }: Emulator, to: string): string {
  const link = inbox.last(to)?.links[0];
  if (!link) throw new Error(`no link was mailed to ${to}`);
  return new URL(link).searchParams.get('secret') ?? '';
}

/** The newest code sent to an address or number. */
export function sentCode({ inbox }: Emulator, to: string): string {
  const code = inbox.last(to)?.code;
  if (!code) throw new Error(`no code was sent to ${to}`);
  return code;
}

const HALF_MINUTE = 30_000;

/** The code an authenticator app shows; the clock moves on to a fresh half minute, so that it cannot run out. */
export function freshTotp({ clock }: Emulator, seed: string): string {
  clock.advance((HALF_MINUTE - (clock.now() % HALF_MINUTE)) / 1000);
  return totpCode(seed, clock.now());
}

/** Sets up an authenticator app and gives its seed. */
export async function enrol(emulator: Emulator, { account }: Visitor): Promise<string> {
  const { secret } = await account.createMFAAuthenticator({ type: AuthenticatorType.Totp });
  await account.updateMFAAuthenticator({ type: AuthenticatorType.Totp, otp: freshTotp(emulator, secret) });
  return secret;
}
