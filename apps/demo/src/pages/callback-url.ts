/** The pages that mails and providers lead back to, beside those of the sign-in itself. */
type Callback = 'oauth' | 'verify-email';

/** The address of such a page, for the server to send people to. */
export function callbackUrl(kind: Callback): string {
  return new URL(`/callback/${kind}`, window.location.origin).href;
}
