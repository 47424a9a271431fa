import { escapeHtml } from '../http/answer.ts';
import type { Draft } from '../inbox.ts';

/** The text of a mail: paragraphs around one link or one code. */
export interface Letter {
  to: string;
  toName: string;
  subject: string;
  /** The first paragraph says what the mail is for. */
  opening: string;
  link?: string;
  code?: string;
  phrase?: string;
  closing: string;
  project: string;
}

/** A mail about a link or a code, in text and HTML. */
export function composeMail(letter: Letter): Draft {
  const { to, toName, subject, opening, link, code, phrase, closing, project } = letter;
  const phraseLine = phrase
    ? `Security phrase: ${phrase}. Trust this mail only if the page shows the same words.`
    : undefined;
  const before = ['Hello,', opening];
  const after = [phraseLine, closing, `Thanks,\n${project} team`].filter((line) => line !== undefined);
  const middle = link ?? code;
  const text = [...before, ...(middle ? [middle] : []), ...after].join('\n\n');
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>',
    ...before.map(paragraph),
    ...(link ? [`<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`] : []),
    ...(code ? [`<p><strong>${escapeHtml(code)}</strong></p>`] : []),
    ...after.map(paragraph),
    '</body></html>',
  ].join('\n');
  return { channel: 'email', to, toName, subject, text, html, links: link ? [link] : [], code: code ?? null };
}

/** A text message that is nothing but a code. */
export function composeText(to: string, code: string): Draft {
  return { channel: 'sms', to, subject: null, text: code, html: null, links: [], code };
}

const paragraph = (line: string) => `<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`;
