/** Base64 of bytes; Node 24 and browsers share only `btoa` and `atob`, which know no bytes beyond Latin-1. */
export const base64 = {
  encode: (bytes: Uint8Array): string =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  decode: (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
};

const utf8 = { encode: (text: string) => new TextEncoder().encode(text), decode: new TextDecoder('utf-8') };

/** Base64 of a text. */
export function encodeText(text: string): string {
  return base64.encode(utf8.encode(text));
}

/** The text of a base64 string, with or without padding, in either alphabet; undefined when it is none. */
export function decodeText(encoded: string): string | undefined {
  try {
    return utf8.decode.decode(
      base64.decode(encoded.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')),
    );
  } catch {
    return undefined;
  }
}

/** Base64 in the alphabet of URLs, without padding, as JWTs use it. */
export function base64Url(bytes: Uint8Array): string {
  return base64.encode(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** {@link base64Url} of a text. */
export function base64UrlText(text: string): string {
  return base64Url(utf8.encode(text));
}
