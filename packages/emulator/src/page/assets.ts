import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { FRAME_ANCESTORS } from './frame-ancestors.ts';

/** The folder lies beside `src` and `dist`, at the same distance from both: nothing is copied by the build. */
const FOLDER = new URL('../../page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page runs its own scripts and nothing else. Local apps may show it in a frame beside themselves. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  FRAME_ANCESTORS,
  "require-trusted-types-for 'script'",
].join('; ');

/** One file of the page; names that lead out of its folder find nothing. */
export async function serveAsset(name: string): Promise<Response> {
  const type = TYPES[extname(name)];
  const content = type && /^(?:[a-z-]+\/)?[a-z-]+\.[a-z]+$/.test(name) ? await read(name) : undefined;
  const headers = new Headers({
    'content-type': content === undefined ? 'text/plain; charset=utf-8' : (type ?? ''),
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  return new Response(content ?? 'Not found', { status: content === undefined ? 404 : 200, headers });
}

async function read(name: string): Promise<string | undefined> {
  try {
    return await readFile(new URL(name, FOLDER), 'utf8');
  } catch {
    return undefined;
  }
}
