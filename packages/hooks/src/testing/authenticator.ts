import { TOTP, URI } from 'otpauth';

/** What an authenticator app would show now for the address behind a QR code. */
export function codeFor(uri: string): string {
  const totp = URI.parse(uri);
  if (!(totp instanceof TOTP)) throw new Error('This is not the address of a TOTP.');
  return totp.generate();
}
