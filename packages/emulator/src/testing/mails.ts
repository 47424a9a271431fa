import type { Draft } from '../inbox.ts';

/** A mail with a one-time code, as operations write it. */
export function codeMail(to: string, code: string): Draft {
  return {
    channel: 'email',
    to,
    subject: `Your code for ${to}`,
    text: `Hello,\n\n${code}`,
    html: `<!doctype html><html><body><p>Hello,</p><p><strong>${code}</strong></p></body></html>`,
    links: [],
    code,
  };
}
