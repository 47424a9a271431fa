/** The parameters of a request by name, as decoded from its query or body; nothing about them is known yet. */
export type RawParameters = Record<string, unknown>;

/** Deeper nesting than this in a name is not a parameter but an attack. */
const MAX_DEPTH = 16;

/** JSON that is nested deeper is not read. */
const MAX_JSON_DEPTH = 512;

/** `a=1&b[0]=x&b[]=y&c[d]=z` with the bracket notation that the SDK uses: numbered and empty brackets make lists. */
export function parseQuery(query: string): RawParameters {
  return fromPairs(new URLSearchParams(query));
}

/** Reads a body by its content type; a body that cannot be read has no parameters. */
export async function parseBody(contentType: string, body: Uint8Array<ArrayBuffer>): Promise<RawParameters> {
  if (body.length === 0) return {};
  const [type] = contentType.split(';', 1);
  if (type === 'application/json') return parseJson(body);
  if (type === 'application/x-www-form-urlencoded') return parseQuery(new TextDecoder().decode(body));
  if (type === 'multipart/form-data') return parseMultipart(contentType, body);
  return {};
}

function parseJson(body: Uint8Array): RawParameters {
  try {
    const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(body);
    const value: unknown = jsonDepth(text) > MAX_JSON_DEPTH ? undefined : JSON.parse(text, refuseHalves);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** JavaScript reads half a surrogate pair as text; nobody else does. */
function refuseHalves(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new SyntaxError('half a character');
  return value;
}

/** How deep brackets are nested, those inside strings apart. */
function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

async function parseMultipart(contentType: string, body: Uint8Array<ArrayBuffer>): Promise<RawParameters> {
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return fromPairs(texts);
  } catch {
    return {};
  }
}

/** A tree of parameters; without a prototype, so that no name can reach one. */
type Tree = Map<string, string | Tree>;

function fromPairs(pairs: Iterable<[string, string]>): RawParameters {
  const root: Tree = new Map();
  for (const [name, value] of pairs) {
    const [, head = name, brackets = ''] = /^([^[]+)((?:\[[^\]]*\])*)$/.exec(name) ?? [];
    const keys = [...brackets.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
    if (keys.length <= MAX_DEPTH) assign(root, [head, ...keys], value);
  }
  return toObject(root);
}

function assign(tree: Tree, [head = '', ...rest]: string[], value: string): void {
  const key = head === '' ? String(tree.size) : head;
  if (rest.length === 0) {
    tree.set(key, value);
    return;
  }
  const known = tree.get(key);
  const branch: Tree = known instanceof Map ? known : new Map();
  tree.set(key, branch);
  assign(branch, rest, value);
}

function toObject(tree: Tree): RawParameters {
  return Object.fromEntries(
    [...tree].map(([key, value]) => [key, value instanceof Map ? toValue(value) : value]),
  );
}

function toValue(tree: Tree): unknown {
  const isList = [...tree.keys()].every((key, index) => key === String(index));
  return isList ? Object.values(toObject(tree)) : toObject(tree);
}
