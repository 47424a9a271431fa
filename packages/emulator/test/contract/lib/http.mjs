// A minimal HTTP client. It must be able to send broken requests, so it adds nothing on its own
// (no redirects, no cookies, no content negotiation) and hands back the raw answer.
import http from 'node:http';
import https from 'node:https';

const TRANSPORTS = {
  'http:': { send: http.request, agent: new http.Agent({ keepAlive: true }) },
  'https:': { send: https.request, agent: new https.Agent({ keepAlive: true }) },
};

/** Sends one request. Resolves to {status, headers, setCookie, text}; rejects on transport errors and timeouts. */
export function request({ url, method = 'GET', headers = {}, body, timeout = 10_000 }) {
  const target = new URL(url);
  const { send, agent } = TRANSPORTS[target.protocol];
  const payload = body === undefined ? undefined : Buffer.from(body);
  // The body is always framed by its length: a chunked one would test node, not the server.
  const framed = payload || !['GET', 'HEAD', 'OPTIONS'].includes(method);
  const fields = framed ? { ...headers, 'content-length': String(payload?.length ?? 0) } : headers;
  return new Promise((resolve, reject) => {
    const req = send(target, { method, headers: fields, agent }, async (res) => {
      try {
        const text = Buffer.concat(await res.toArray()).toString('utf8');
        resolve({
          status: res.statusCode,
          headers: res.headers,
          setCookie: res.headers['set-cookie'] ?? [],
          text,
        });
      } catch (error) {
        reject(error);
      }
    });
    const timer = setTimeout(() => req.destroy(new Error(`no answer within ${timeout} ms`)), timeout);
    req.on('error', reject);
    req.on('close', () => clearTimeout(timer));
    req.end(payload);
  });
}

export async function getJson(url) {
  const { status, text } = await request({ url });
  return status === 404 ? [] : JSON.parse(text);
}

/** Cookies of one browser. */
export class Jar {
  #cookies = new Map();

  store(setCookie) {
    for (const line of setCookie) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === 'deleted' || /max-age=0/i.test(line)) this.#cookies.delete(name);
      else if (name) this.#cookies.set(name, value);
    }
  }

  header({ legacyOnly = false } = {}) {
    const kept = [...this.#cookies].filter(([name]) => !legacyOnly || name.endsWith('_legacy'));
    return kept.map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The session itself, whichever cookie carries it; cookies hold it percent-encoded, headers do not. */
  value() {
    return decodeURIComponent([...this.#cookies.values()][0] ?? '');
  }

  get empty() {
    return this.#cookies.size === 0;
  }
}
