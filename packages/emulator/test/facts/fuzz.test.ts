import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../../src/index.ts';
import { Driver } from '../../src/test-helpers/driver.ts';
import { oddBody, oddBytes, oddCall, oddCredential, oddPath, oddQuery, oddText } from './odd.ts';

/** Requests per property. */
const RUNS = { numRuns: 800 };

/** What gives away the insides of a program. */
const INSIDES = /\bat .+\(.+:\d+:\d+\)|node:internal|node_modules|\/src\/|SQLITE|TypeError|RangeError/;

type Headers = Record<string, string>;

let emulator: Emulator;
let driver: Driver;
/** Headers by which a user asks; made anew whenever a request before has ended what they stand for. */
let asUser: Headers = {};

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
  driver = new Driver(emulator.endpoint, emulator.fetch);
});

afterAll(() => emulator.close());

const addressOf = (path: string) => `${new URL(emulator.endpoint).origin}${path}`;

const inProcess = (path: string, init: RequestInit) => emulator.fetch(new Request(addressOf(path), init));

const overHttp = (path: string, init: RequestInit) => fetch(addressOf(path), init);

/** Who asks: a guest, a server, a user. */
const someone = fc.constantFrom('guest', 'server', 'user');

async function headersOf(who: string): Promise<Headers> {
  const project = { 'x-appwrite-project': emulator.projectId };
  if (who === 'guest') return project;
  if (who === 'server') return { ...project, 'x-appwrite-key': emulator.apiKey };
  const { ok } = await inProcess('/v1/account', { headers: { ...project, ...asUser } });
  if (!ok) {
    await inProcess('/v1/users/ada', {
      method: 'DELETE',
      headers: { ...project, 'x-appwrite-key': emulator.apiKey },
    });
    const { secret } = await driver.signIn({
      id: 'ada',
      email: 'ada@example.com',
      password: 'correct horse',
    });
    asUser = { 'x-appwrite-session': secret };
  }
  return { ...project, ...asUser };
}

/** Sends a request in someone's name and holds the answer against the promise. */
async function promise(
  who: string,
  path: string,
  { headers = {}, ...init }: Omit<RequestInit, 'headers'> & { headers?: Headers },
  send = inProcess,
): Promise<void> {
  const answer = await send(path, {
    ...init,
    headers: { ...(await headersOf(who)), ...headers },
    redirect: 'manual',
  });
  const body = await answer.text();
  expect(answer.status, body).toBeLessThan(500);
  expect(body).not.toMatch(INSIDES);
}

const bodyOf = (method: string, body: BodyInit) => (method === 'GET' ? {} : { body });

test('odd parameters in a body', async () => {
  const headers = { 'content-type': 'application/json' };
  const property = fc.asyncProperty(someone, oddCall, oddBody, (who, { method, path }, body) =>
    promise(who, path, { method, headers, ...bodyOf(method, JSON.stringify(body)) }),
  );
  await fc.assert(property, RUNS);
}, 60_000);

test('odd bodies, of odd types', async () => {
  const types = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
  const type = fc.constantFrom(...types, 'multipart/form-data', 'text/plain', '');
  const property = fc.asyncProperty(someone, oddCall, type, oddBytes, (who, { method, path }, given, body) =>
    promise(who, path, { method, headers: { 'content-type': given }, ...bodyOf(method, body) }),
  );
  await fc.assert(property, RUNS);
}, 60_000);

test('odd queries', async () => {
  const lists = [
    '/users',
    '/users/identities',
    '/users/ada/targets',
    '/users/ada/logs',
    '/account/identities',
  ];
  const call = fc.tuple(someone, fc.constantFrom(...lists), fc.array(oddQuery, { maxLength: 4 }), oddText);
  const property = fc.asyncProperty(call, ([who, path, queries, rest]) => {
    const search = new URLSearchParams(queries.map((text, index) => [`queries[${index}]`, text]));
    return promise(who, `/v1${path}?${search}&${encodeURI(rest.toWellFormed()).replaceAll('#', '')}`, {});
  });
  await fc.assert(property, RUNS);
}, 60_000);

test('odd headers and cookies', async () => {
  const header = fc.constantFrom(
    ...['x-appwrite-session', 'x-fallback-cookies', 'x-appwrite-jwt', 'x-appwrite-key', 'x-appwrite-project'],
    ...['x-appwrite-response-format', 'x-appwrite-locale', 'origin', 'user-agent', 'x-forwarded-user-agent'],
    ...['x-forwarded-for', 'accept', 'content-type', 'referer', 'authorization', 'x-appwrite-dev-key'],
  );
  const cookie = oddCredential.map((text) => ({
    cookie: `a_session_emulator=${text}; a_session_emulator_legacy=${text}`,
  }));
  const headers = fc.oneof(fc.dictionary(header, oddCredential, { maxKeys: 4 }), cookie);
  const property = fc.asyncProperty(someone, oddCall, headers, (who, { method, path }, given) =>
    promise(who, path, { method, headers: { ...given } }, overHttp),
  );
  await fc.assert(property, RUNS);
}, 60_000);

test('odd paths and methods', async () => {
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND');
  const property = fc.asyncProperty(someone, method, oddPath, (who, given, path) =>
    promise(who, path, { method: given }, overHttp),
  );
  await fc.assert(property, RUNS);
}, 60_000);
