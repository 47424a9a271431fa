// One case's world: its browsers ("clients"), its variables and the messages it has read.
import crypto from 'node:crypto';
import { Jar, request } from './http.mjs';
import { expand, nameTable, normalise } from './template.mjs';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

/** How a browser presents its session: `jar` holds the value, `mode` says where it goes. */
class Client {
  jar = new Jar();
  mode = 'cookie'; // cookie | legacy | header | fallback | none
  headers = {}; // extra or replaced headers; null removes one

  sessionHeaders(project, mode = this.mode) {
    if (this.jar.empty || mode === 'none') return {};
    if (mode === 'header') return { 'x-appwrite-session': this.jar.value() };
    if (mode === 'fallback')
      return { 'x-fallback-cookies': JSON.stringify({ [`a_session_${project}`]: this.jar.value() }) };
    return { cookie: this.jar.header({ legacyOnly: mode === 'legacy' }) };
  }
}

function freshPerson(prefix) {
  const uid = prefix + Date.now().toString(36) + crypto.randomBytes(4).toString('hex');
  // +1 202 is a valid area; seven random digits keep runs apart.
  const digits = String(crypto.randomInt(10_000_000)).padStart(7, '0');
  return {
    uid,
    digits,
    email: `${uid}@matrix.test`,
    userId: `u-${uid}`,
    phone: `+1202${digits}`,
    password: `Passw0rd-${uid}`,
    name: `Name ${uid}`,
  };
}

export class World {
  clients = { main: new Client() };
  seen = new Set(); // messages already read
  sockets = {};

  constructor(options, inbox) {
    this.options = options;
    this.inbox = inbox;
    this.ip = [10, ...crypto.randomBytes(3)].join('.');
    const { project, projectName, endpoint, oauthProvider, key = '' } = options;
    this.vars = {
      project,
      projectName,
      endpoint,
      origin: new URL(endpoint).origin,
      provider: oauthProvider,
      key,
      ...freshPerson('m'),
    };
    this.renew();
  }

  /** Fresh `new…` variables: every case gets its own, also when it inherits a prepared state. */
  renew() {
    const { uid, digits, email, userId, phone, password, name } = freshPerson('n');
    const long = uid + 'x'.repeat(300); // for {{cut:…}}
    Object.assign(this.vars, {
      tag: uid,
      digits,
      newEmail: email,
      newUserId: userId,
      newPhone: phone,
      newPassword: password,
      newName: name,
      longId: long,
      long64: long,
      long255: long,
    });
    return this;
  }

  client(label = 'main') {
    this.clients[label] ??= new Client();
    return this.clients[label];
  }

  /** Brings in another person with their own browser; returns the prefix of their variables: `b.`. */
  addPerson(label) {
    const scope = label === 'main' ? '' : `${label}.`;
    if (scope) for (const [key, value] of Object.entries(freshPerson(label))) this.vars[scope + key] = value;
    return scope;
  }

  /** The variables as a person's own steps see them: {{email}} is theirs. */
  expand(value, scope = '') {
    const own = Object.entries(this.vars).filter(([name]) => scope && name.startsWith(scope));
    return expand(value, {
      ...this.vars,
      ...Object.fromEntries(own.map(([name, item]) => [name.slice(scope.length), item])),
    });
  }

  normalise(value, limit) {
    return normalise(value, nameTable(this.vars), limit);
  }

  /** Changes how a browser presents itself: {mode, headers, newBrowser}. */
  async changeClient({ client: { mode, headers, newBrowser }, as, scope }) {
    const client = this.client(as);
    if (newBrowser) client.jar = new Jar();
    if (mode) client.mode = mode;
    if (headers) client.headers = await this.expand(headers, scope);
  }

  /** Sends a step {method, path, query, headers, body, raw, auth, as}; keeps cookies; returns the raw answer. */
  async send(step) {
    const { options } = this;
    const client = this.client(step.as);
    const text = (value) => this.expand(value, step.scope);
    const url =
      step.url ?? (step.limits ? options.limitsEndpoint : options.endpoint) + (await text(step.path));
    const search = step.query ? `?${await text(step.query)}` : '';
    const body =
      step.raw !== undefined
        ? await text(step.raw)
        : step.body !== undefined
          ? JSON.stringify(await text(step.body))
          : undefined;
    const headers = {
      'x-appwrite-project': options.project,
      origin: 'http://localhost:5173',
      'user-agent': CHROME,
      'x-forwarded-for': this.ip,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...client.sessionHeaders(options.project, step.auth),
      ...(step.auth === 'none' ? {} : client.headers),
      ...(await text(step.headers ?? {})),
    };
    for (const [name, value] of Object.entries(headers)) if (value === null) delete headers[name];
    const answer = await request({
      url: url + search,
      method: step.method,
      headers,
      body,
      timeout: options.timeout,
    });
    client.jar.store(answer.setCookie);
    return { ...answer, origin: headers.origin };
  }
}
