// Templates in requests ({{email}}, {{repeat:x:129}}) and placeholders in answers (<id>, <now+1h>).
import crypto from 'node:crypto';

// ---------------------------------------------------------------- requests

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The RFC 6238 code (SHA-1, 6 digits, 30 s) of a base32 secret. */
export function totp(secret, at = Date.now()) {
  const bits = [...secret.replace(/=+$/, '')]
    .map((c) => BASE32.indexOf(c).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = crypto.createHmac('sha1', key).update(counter).digest();
  const code = (mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1_000_000;
  return String(code).padStart(6, '0');
}

/** A code must still be in its window when it arrives; near the end of one, wait for the next. */
async function freshTotp(secret) {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 4_000) await new Promise((resolve) => setTimeout(resolve, left + 100));
  return totp(secret);
}

const FUNCTIONS = {
  repeat: (_vars, text, count) => text.repeat(Number(count)),
  upper: (vars, name) => String(vars[name]).toUpperCase(),
  url: (vars, name) => encodeURIComponent(vars[name]),
  cut: (vars, name, count) => String(vars[name]).slice(0, Number(count)),
  totp: (vars, name) => freshTotp(String(vars[name])),
  // A code that is certainly not the one given.
  not: (vars, name) => String((Number(vars[name]) + 1) % 1_000_000).padStart(6, '0'),
};

async function expandString(text, vars) {
  const parts = text.split(/\{\{([^}]+)\}\}/);
  for (let i = 1; i < parts.length; i += 2) {
    const [head, ...args] = parts[i].split(':');
    if (FUNCTIONS[head]) parts[i] = await FUNCTIONS[head](vars, ...args);
    else if (vars[parts[i]] === undefined)
      throw new Error(`variable {{${parts[i]}}} is not set (an earlier step gave no such value)`);
    else parts[i] = String(vars[parts[i]]);
  }
  return parts.join('');
}

/** Replaces every {{variable}} and {{function:argument}} in a JSON value. */
export async function expand(value, vars) {
  if (typeof value === 'string') return expandString(value, vars);
  if (Array.isArray(value)) return Promise.all(value.map((item) => expand(item, vars)));
  if (value === null || typeof value !== 'object') return value;
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, item]) => [
      await expandString(key, vars),
      await expand(item, vars),
    ]),
  );
  return Object.fromEntries(entries);
}

// ---------------------------------------------------------------- answers

const SECOND = 1_000,
  HOUR = 3_600 * SECOND,
  YEAR = 365 * 24 * HOUR;

/** Dates keep what matters: their format and their distance from now. */
function datePlaceholder(text) {
  const iso = text.includes('T');
  const distance = Date.parse(iso ? text : `${text.replace(' ', 'T')}Z`) - Date.now();
  const near = (target, before) => distance - target <= 60 * SECOND && distance - target >= -before;
  const name = near(0, HOUR / 2)
    ? 'now'
    : near(HOUR / 4, 60 * SECOND)
      ? 'now+15m'
      : near(HOUR, 60 * SECOND)
        ? 'now+1h'
        : near(YEAR, HOUR / 2)
          ? 'now+1y'
          : 'date';
  return iso ? `<${name}>` : `<db:${name}>`;
}

const PATTERNS = [
  [/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g, () => '<jwt>'],
  [/^eyJ[A-Za-z0-9+/]+=*$/g, () => '<base64>'],
  [/@service\.[\w.-]+/g, () => '@service.<host>'],
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d{3}(\+00:00)?/g, datePlaceholder],
  [/[0-9a-f]{64,}/g, (hex) => `<hex:${hex.length}>`],
  [/(?<![0-9a-z])[0-9a-f]{20}(?![0-9a-z])/g, () => '<id>'],
  [/^[0-9a-f]{10}$/g, () => '<hex:10>'],
  [/[A-Z2-7]{50,}/g, (text) => `<base32:${text.length}>`],
  [/^\d{6}$/g, () => '<digits:6>'],
  [/^(127\.0\.0\.1|10\.\d+\.\d+\.\d+|::1|::ffff:[\d.]+)$/g, () => '<ip>'],
];

function normaliseString(text, names, limit = 260) {
  let out = text;
  for (const [value, name] of names)
    out = out.replaceAll(value, `{{${name}}}`).replaceAll(value.toUpperCase(), `{{upper:${name}}}`);
  for (const [pattern, replacement] of PATTERNS) out = out.replace(pattern, replacement);
  if (out.length <= limit || out.startsWith('<')) return out;
  const digest = crypto.createHash('sha1').update(out).digest('hex').slice(0, 8);
  return `<text:${[...out].length}:${digest}>`;
}

/** The variables worth naming in answers: unique enough, longest first so that no name hides in another. */
export function nameTable(vars) {
  const rows = Object.entries(vars).filter(([, value]) => typeof value === 'string' && value.length >= 6);
  const seen = new Set();
  return rows
    .map(([name, value]) => [value, name])
    .filter(([value]) => !seen.has(value) && seen.add(value))
    .sort((a, b) => b[0].length - a[0].length);
}

/** Replaces what changes from run to run by {{variable}} names and <placeholders>. */
export function normalise(value, names, limit) {
  if (typeof value === 'string') return normaliseString(value, names, limit);
  if (Array.isArray(value)) return value.map((item) => normalise(item, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [normaliseString(key, names), normalise(item, names)]),
  );
}
