// Reads captured mails and text messages in one shape: {key, to, subject, link, code}.
import { getJson } from './http.mjs';

const firstCode = (text) => /(?<![\w#+&;])\d{6}(?!\w)/.exec(text ?? '')?.[0] ?? null;
const withSecret = (links) => links.find((link) => /[?&]secret=/.test(link)) ?? null;

function fromMaildev({ id, subject, html, text, to = [] }) {
  const links = [...(html || text || '').matchAll(/href="([^"]*)"/g)].map((match) =>
    match[1].replaceAll('&amp;', '&'),
  );
  return { key: id, to: to[0]?.address, subject, link: withSecret(links), code: firstCode(text) };
}

function fromKit({ channel, to, subject, links, code, text, at }) {
  const link = withSecret(links ?? []);
  return {
    key: `${at} ${link ?? code}`,
    channel,
    to,
    subject: subject ?? null,
    link,
    code: code ?? firstCode(text),
  };
}

function fromSms({ time, data }, index) {
  const { message, to } = JSON.parse(data);
  // The whole text is the code; anything around it would be a difference.
  return {
    key: `${time}#${index}`,
    to,
    subject: null,
    link: null,
    code: /^\d+$/.test(message) ? message : `?${message}`,
  };
}

export class Inbox {
  constructor({ inbox, inboxFormat, sms }) {
    Object.assign(this, { url: inbox, format: inboxFormat, sms });
  }

  async #messages(channel, to) {
    const filtered = (url, name) => `${url}${url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(to)}`;
    // The filters in the addresses only save time; what counts is the comparison of `to` below.
    const messages =
      this.format === 'kit'
        ? (await getJson(this.url)).map(fromKit).filter((message) => message.channel === channel)
        : channel === 'sms'
          ? (await getJson(filtered(this.sms, 'body_to'))).map(fromSms)
          : (await getJson(filtered(this.url, 'to'))).map(fromMaildev);
    return messages.filter((message) => message.to === to);
  }

  /** The newest message to `to` that is not in `seen` (a Set, updated), or null when none comes in time. */
  async next(channel, to, seen, timeout = 8_000) {
    for (const end = Date.now() + timeout; ; ) {
      const fresh = (await this.#messages(channel, to)).filter(({ key }) => !seen.has(channel + key));
      for (const { key } of fresh) seen.add(channel + key);
      if (fresh.length || Date.now() >= end) return fresh.at(-1) ?? null;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
}
