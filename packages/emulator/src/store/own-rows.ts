/** Something that the OpenID provider remembers: a code, a token, a page that waits. */
export interface OAuthRecordRow {
  /** Kind and id. */
  id: string;
  /** What it was granted under, to be revoked together. */
  grantId: string | null;
  payload: Record<string, unknown>;
  expire: number;
}

/** A mail or text message that an app would have sent. */
export interface MessageRow {
  id: string;
  channel: 'email' | 'sms';
  to: string;
  toName: string;
  subject: string | null;
  text: string;
  html: string | null;
  links: string[];
  code: string | null;
  at: number;
}

/** A key that the emulator signs with. */
export interface KeyRow {
  id: string;
  value: string;
}
