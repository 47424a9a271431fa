import { styleText } from 'node:util';
import type { RequestEntry } from '../control/request-log.ts';
import type { Message } from '../inbox.ts';

/** Where the log goes; it decides about colours. */
const stream = process.stderr;

type Style = Parameters<typeof styleText>[0];

const paint = (style: Style, text: string) => styleText(style, text, { stream });

/** One line about a request: `POST   /v1/account/sessions/email  401  user_invalid_credentials  12 ms`. */
export function requestLine({ method, path, status, type, duration }: RequestEntry): string {
  const result = paint(styleOf(status), status === null ? 'dropped' : String(status));
  const parts = [method.padEnd(6), path, result, ...(type ? [type] : []), paint('dim', `${duration} ms`)];
  return parts.join('  ');
}

/** One line about a message, without what is secret in it: `email  to ada@example.com  Recovery`. */
export function messageLine({ channel, to, subject }: Message): string {
  return paint('cyan', [channel.padEnd(6), `to ${to}`, ...(subject ? [subject] : [])].join('  '));
}

function styleOf(status: number | null): Style {
  if (status === null || status >= 500) return 'red';
  return status >= 400 ? 'yellow' : 'green';
}
