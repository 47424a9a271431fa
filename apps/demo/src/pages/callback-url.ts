/** The pages that mails and providers lead back to. */
export const CALLBACKS = ['magic-url', 'oauth', 'verify-email', 'reset-password'] as const;
export type Callback = (typeof CALLBACKS)[number];

/** The address of such a page, for the server to send people to. */
export function callbackUrl(kind: Callback): string {
  return new URL(`/callback/${kind}`, window.location.origin).href;
}
