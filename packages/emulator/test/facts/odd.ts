import fc from 'fast-check';
import { routes } from '../../src/routes.ts';

/** Texts that a client has no reason to send. */
export const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'ada',
    'current',
    'unique()',
    '../..',
    '%00',
    "' OR 1=1 --",
    '\u0000',
  ),
  fc.constantFrom('\ud800', '\u202e', 'a'.repeat(5000), '0', '-1', '1e309', 'NaN'),
);

/** Values of a parameter, a few of which pass the first check. */
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  oddText,
  fc.constantFrom('ada@example.com', '+16175551234', 'http://localhost/', 'totp', 'correct horse'),
);

/** Names that parameters have. */
const PARAMETERS = [
  ...[
    'userId',
    'email',
    'password',
    'oldPassword',
    'name',
    'phone',
    'number',
    'prefs',
    'labels',
    'status',
    'mfa',
  ],
  ...[
    'url',
    'secret',
    'phrase',
    'factor',
    'otp',
    'challengeId',
    'duration',
    'queries',
    'search',
    'total',
    'length',
  ],
  ...[
    'expire',
    'identifier',
    'targetId',
    'providerId',
    'providerType',
    'success',
    'failure',
    'scopes',
    'idToken',
  ],
];

/** Parameters of a body. */
export const oddBody = fc.dictionary(fc.oneof(fc.constantFrom(...PARAMETERS), oddText), oddValue, {
  maxKeys: 8,
});

const names = Object.keys(routes).filter((name) => /\/v1\/(account|users)/.test(name));

/** A route with something odd in the place of every placeholder, and at times something real. */
export const oddCall = fc.tuple(fc.constantFrom(...names), oddText, oddText).map(([name, ...values]) => {
  const [method = 'GET', template = '/'] = name.split(' ');
  const path = template.replace(/\{\w+\}/g, () => percentEncode(values.pop() ?? '') || 'ada');
  return { method, path };
});

/** The bytes of a body that may be anything. */
export const oddBytes = fc
  .oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json(),
    fc.constantFrom('{', '[[[[', '--x\r\n\r\n', 'a[b][c]=1&a=2', '"text"', 'null', '\ufeff{}'),
    fc.integer({ min: 1, max: 5000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  )
  .map((body) => new Uint8Array(typeof body === 'string' ? new TextEncoder().encode(body) : body));

/** One query of a list. */
export const oddQuery = fc.oneof(
  fc
    .record({
      method: fc.constantFrom(
        ...['equal', 'contains', 'search', 'between', 'or', 'limit', 'offset', 'cursorAfter', 'orderAsc'],
        ...['isNull', 'startsWith', 'greaterThan', 'select', 'x'],
      ),
      attribute: fc.oneof(
        fc.constantFrom('name', 'email', '$id', 'labels', 'status', 'provider', '$createdAt'),
        oddText,
      ),
      values: fc.array(oddValue, { maxLength: 3 }),
    })
    .map((value) => JSON.stringify(value)),
  oddText,
);

/** What a header can carry at all. */
const headerText = fc.string({
  unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  maxLength: 120,
});

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Values of the headers that say who asks. */
export const oddCredential = fc.oneof(
  headerText,
  oddText.map(base64),
  fc.jsonValue({ maxDepth: 2 }).map((value) => base64(JSON.stringify(value))),
  fc.constantFrom('%', '%E0%A4%A', 'a.b.c', '{}', '[]', '["a"]', 'null', 'eyJhbGciOiJub25lIn0.e30.'),
);

/** A path of odd parts. */
export const oddPath = fc
  .array(
    fc.oneof(
      oddText.map(percentEncode),
      fc.constantFrom('v1', 'account', 'users', '_emulator', '%', '%ff', '..', ';', ''),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `/${parts.join('/')}`);

function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
