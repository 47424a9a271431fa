import { escapeHtml } from '../http/answer.ts';
import type { Message } from '../inbox.ts';
import { FRAME_ANCESTORS } from '../page/frame-ancestors.ts';

/** A mail may bring its own styles and pictures; it may run nothing, fetch nothing and send nothing. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  FRAME_ANCESTORS,
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** What a mail program begins with: a mail's own styles go before these. */
const DEFAULTS =
  '<style>:where(body) { margin: 1.5rem clamp(1rem, 5vw, 2rem); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }</style>';

/** A message as a page of its own, to be shown in a frame. Its links open in new tabs. */
export function mailPage({ html, text }: Message): Response {
  const content = html ?? `<pre style="white-space: pre-wrap">${escapeHtml(text)}</pre>`;
  return new Response(`<!doctype html>\n<base target="_blank">\n${DEFAULTS}\n${content}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
