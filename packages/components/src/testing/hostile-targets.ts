/** What a browser takes for the start of another host, where a path was asked for. */
const starts = [
  '//',
  '///',
  '////',
  '\\\\',
  '/\\',
  '\\/',
  '/\\/',
  '/\t/',
  '/\n/',
  '/\r/',
  '/\r\n\t/',
  '/\t\\',
  '\t//',
  '\n//',
  ' //',
  '\u0000//',
  '\u001f//',
  '/.//',
  '/./\\',
  '/..//',
  '/../..//',
  '/%2e//',
  '/%2E%2e//',
  '/a/..//',
  '/a/b/../..//',
  '/\t.\n//',
];

/** Hosts, written plainly and in disguise. */
const hosts = [
  'evil.example',
  'evil.example/',
  'evil.example/welcome?next=/',
  'evil.example#/welcome',
  'evil.example:8443',
  'app@evil.example',
  'app:secret@evil.example',
  'localhost@evil.example',
  'localhost%40evil.example',
  'evil.example%00.localhost',
  'EVIL.EXAMPLE',
  'evil。example',
  'ｅｖｉｌ．example',
  'еvil.example',
  'xn--vil-qoa.example',
  '203.0.113.7',
  '3405803783',
  '0xcb007107',
  '[2001:db8::1]',
  '[::ffff:203.0.113.7]',
];

/** What else a browser can be sent to than a page. */
const schemes = [
  'javascript:alert(1)',
  'javascript://localhost/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'blob:http://localhost/6e9d7c1a',
  'filesystem:http://localhost/temporary/page.html',
  'file:///etc/passwd',
  'about:blank',
  'view-source:http://evil.example',
  'mailto:grace@example.com',
  'tel:+16175551212',
  'ftp://evil.example/',
  'ws://evil.example/',
  'intent://evil.example#Intent;scheme=http;end',
  'http://evil.example',
  'https://evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'http:///evil.example',
  'http://localhost@evil.example',
];

/** Ways to write the same that a check of the first letters may miss. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => ` ${text}`,
  (text) => `\t${text}`,
  (text) => `\u0001${text}`,
  (text) => `\u00a0${text}`,
  (text) => `\ufeff${text}`,
  (text) => `${text.slice(0, 3)}\t${text.slice(3)}`,
  (text) => `${text.slice(0, 3)}\n${text.slice(3)}`,
  (text) => `${text.slice(0, 3)}\r\n${text.slice(3)}`,
  (text) => text.replace(':', '\t:'),
];

const endless = [
  `//${'a'.repeat(10_000)}.example`,
  `${'/'.repeat(10_000)}evil.example`,
  `/${'../'.repeat(3_000)}/evil.example`,
  `/${'a/../'.repeat(3_000)}/evil.example`,
];

/** Places that somebody would like an app to send its users to. None of them is a path on its site. */
export const hostileTargets: readonly string[] = [
  ...new Set([
    ...starts.flatMap((start) => hosts.map((host) => start + host)),
    ...schemes.flatMap((scheme) => spellings.map((spell) => spell(scheme))),
    ...endless,
  ]),
];

/** Paths that look strange, and lead nowhere but to a page of this site. */
export const strangePaths: readonly string[] = [
  '/',
  '/orders?page=2#top',
  '/a/../b',
  '/%2F%2Fevil.example',
  '/%5Cevil.example',
  '/%09/evil.example',
  '/search?next=//evil.example',
  '/search?next=javascript:alert(1)',
  '/#//evil.example',
  '/javascript:alert(1)',
  '/https://evil.example',
  '/@evil.example',
  '/;@evil.example',
  '/ /evil.example',
  '/größe',
];
