import { AppwriteError } from '../errors.ts';
import { StoreUnwritable } from '../store/driver.ts';
import { RowGone } from '../store/table.ts';

/** The release whose answers these are. */
export function serverVersion(compat: 'latest' | '1.9'): string {
  return compat === '1.9' ? '1.9.6' : '2.3.0';
}

/** Statuses that may leave the server; any other error goes out as a 500 that keeps its type. */
const PUBLIC = new Set([400, 401, 402, 403, 404, 405, 408, 409, 410, 412, 416, 422, 429, 451, 501, 503]);

/** A JSON answer. */
export function json(body: unknown, status: number, headers: Headers): Response {
  headers.set('content-type', 'application/json; charset=UTF-8');
  return new Response(JSON.stringify(body), { status, headers });
}

/** A page. */
export function html(body: string, status: number, headers: Headers): Response {
  headers.set('content-type', 'text/html; charset=UTF-8');
  return new Response(body, { status, headers });
}

/** An answer without a body; its type keeps clients from parsing it. */
export function empty(status: number, headers: Headers): Response {
  headers.set('content-type', 'text/html');
  return new Response(null, { status, headers });
}

/** A plain text. */
export function plainText(body: string, status: number, headers: Headers): Response {
  headers.set('content-type', 'text/plain; charset=UTF-8');
  return new Response(body, { status, headers });
}

/** Sends a browser on. */
export function redirect(location: string, status: number, headers: Headers): Response {
  headers.set('location', location);
  return empty(status, headers);
}

/** The page for paths that no route answers. */
export function notFound(headers: Headers): Response {
  return html(errorPage('Page not found', "The page you're looking for doesn't exist."), 404, headers);
}

/** Appwrite's error envelope. */
export function errorBody(error: AppwriteError, version: string) {
  const isPublic = PUBLIC.has(error.status);
  const isOurs = error.type === 'general_server_error';
  return {
    message: isPublic || isOurs ? error.message : 'Server Error',
    code: isPublic ? error.status : 500,
    type: error.type,
    version,
  };
}

/** A small page for people whose browser navigated into an error. */
export function errorPage(title: string, message: string): string {
  const [safeTitle, safeMessage] = [title, message].map(escapeHtml);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${safeTitle}</title></head>
<body><h1>${safeTitle}</h1><p>${safeMessage}</p></body></html>
`;
}

/** Text that is safe inside HTML and its attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Any failure as one of ours: what nobody foresaw is a 500 whose details stay on this side. */
export function asAppwriteError(cause: unknown): AppwriteError {
  if (cause instanceof AppwriteError) return cause;
  if (cause instanceof RowGone) return new AppwriteError('general_not_found');
  if (cause instanceof StoreUnwritable) {
    const sentence = `The emulator cannot keep its data: ${cause.message}.`;
    console.error(sentence);
    return new AppwriteError('general_server_error', sentence);
  }
  console.error(cause);
  return new AppwriteError('general_unknown');
}
