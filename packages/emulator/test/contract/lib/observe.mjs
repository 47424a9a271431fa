// Turns an answer into what the corpus compares, and compares two such observations.

const JSON_TYPE = 'application/json; charset=UTF-8';

function parseBody(text) {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return /^\s*</.test(text) ? '<html>' : text;
  }
}

const isError = (body) =>
  body &&
  typeof body === 'object' &&
  typeof body.type === 'string' &&
  typeof body.code === 'number' &&
  'message' in body;

/** `a=…; path=/; HttpOnly; Max-Age=…` with the value masked and the attributes in a fixed order. */
function cookieShape(line, world) {
  const [pair, ...attributes] = line.split(/;\s*/);
  const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  const kept = attributes.map((a) =>
    a
      .replace(/^expires=.*1970.*/i, 'expires=<epoch>')
      .replace(/^expires=(?!<).*/i, 'expires=<date>')
      .toLowerCase(),
  );
  return [`${world.normalise(name)}=${value === 'deleted' ? 'deleted' : '<session>'}`, ...kept.sort()].join(
    '; ',
  );
}

function fallbackShape(header, world) {
  if (header === undefined) return undefined;
  try {
    const parsed = JSON.parse(header);
    if (Array.isArray(parsed)) return header;
    return Object.keys(parsed)
      .map((name) => world.normalise(name))
      .join(',');
  } catch {
    return `unreadable: ${header}`;
  }
}

/** A server with several counters may repeat a header; the last one is the tightest. */
const lastNumber = (header) => (header === undefined ? null : Number(header.split(',').at(-1)));

/** Redirects to the identity provider keep the names of their parameters, all others their whole text. */
function locationShape(location, world) {
  const own = [world.options.endpoint, 'http://localhost:5173', '/'].some((base) =>
    location.startsWith(base),
  );
  if (own || !URL.canParse(location)) return world.normalise(decodeURIComponent(location), Infinity);
  return `<provider>?${[...new URL(location).searchParams.keys()].join('&')}`;
}

/** Only the deviations from the usual cross-origin answer are kept. */
function corsShape({ headers, origin }) {
  const allowed = headers['access-control-allow-origin'];
  const credentials = headers['access-control-allow-credentials'];
  if (allowed === (origin ?? undefined) && credentials === 'true') return undefined;
  return { origin: allowed === origin ? '<origin>' : (allowed ?? null), credentials: credentials ?? null };
}

function fullCors({ headers }) {
  const list = (name) =>
    headers[`access-control-${name}`]
      ?.split(/,\s*/)
      .map((item) => item.toLowerCase())
      .sort()
      .join(', ') ?? null;
  return {
    methods: list('allow-methods'),
    headers: list('allow-headers'),
    expose: list('expose-headers'),
    maxAge: headers['access-control-max-age'] ?? null,
  };
}

/** The comparable part of an answer. `step.cors` adds the whole set of CORS headers, `step.remaining` the rate-limit counters. */
export function observe(answer, world, step = {}) {
  const { status, headers, setCookie, text } = answer;
  const seen = { status };
  const body = parseBody(text);
  if (isError(body)) {
    seen.type = body.type;
    // The text of a 500 depends on the server's development mode.
    if (status < 500 || status === 501 || status === 503) seen.message = world.normalise(body.message);
    if (body.code !== status) seen.code = body.code;
  } else if (body !== undefined) seen.body = world.normalise(body);
  if (headers['content-type'] !== JSON_TYPE) seen.contentType = headers['content-type'] ?? null;
  if (setCookie.length) seen.cookies = setCookie.map((line) => cookieShape(line, world));
  const fallback = fallbackShape(headers['x-fallback-cookies'], world);
  if (fallback !== undefined) seen.fallback = fallback;
  const cors = corsShape(answer);
  if (cors) seen.cors = cors;
  if (step.cors) seen.corsHeaders = fullCors(answer);
  if (headers.location !== undefined) seen.location = locationShape(headers.location, world);
  if (headers['x-ratelimit-limit'] !== undefined) seen.limit = lastNumber(headers['x-ratelimit-limit']);
  if (step.remaining) {
    seen.remaining = lastNumber(headers['x-ratelimit-remaining']);
    seen.resetAtTheHour = (lastNumber(headers['x-ratelimit-reset']) ?? NaN) % 3600 === 0;
  }
  if (headers['x-appwrite-warning']) seen.warning = true;
  return seen;
}

// ---------------------------------------------------------------- comparison

const kind = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const isPlaceholder = (value) =>
  typeof value === 'string' && /^<(any|string|number|boolean|object|array|null)>$/.test(value);

/** All differences between an expected observation and an actual one, as [{path, expected, actual}]. */
export function differences(expected, actual, options = {}, path = '') {
  if (isPlaceholder(expected)) {
    const wanted = expected.slice(1, -1);
    return wanted === 'any' || wanted === kind(actual) ? [] : [{ path, expected, actual }];
  }
  if (kind(expected) !== kind(actual)) return [{ path, expected, actual }];
  if (kind(expected) !== 'object' && kind(expected) !== 'array')
    return expected === actual ? [] : [{ path, expected, actual }];
  if (Array.isArray(expected) && expected.length !== actual.length)
    return [{ path: `${path}.length`, expected: expected.length, actual: actual.length, whole: actual }];
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys].flatMap((key) => {
    const here = path ? `${path}.${key}` : key;
    if (options.ignore?.includes(here)) return [];
    // Newer servers add fields; the file names those that are no mistake.
    if (!(key in expected) && options.allowExtra?.includes(key)) return [];
    return differences(expected[key], actual[key], options, here);
  });
}

// ---------------------------------------------------------------- compact form

/** Files store a known model as {"$model": "user", …only what differs}; this gives the whole value back. */
export function inflate(value, models) {
  if (typeof value === 'string') return value.startsWith('@') && value in models ? models[value] : value;
  if (Array.isArray(value)) return value.map((item) => inflate(item, models));
  if (value === null || typeof value !== 'object') return value;
  const { $model, ...own } = value;
  const whole = Object.fromEntries(Object.entries(own).map(([key, item]) => [key, inflate(item, models)]));
  return $model ? { ...inflate(models[$model], models), ...whole } : whole;
}
