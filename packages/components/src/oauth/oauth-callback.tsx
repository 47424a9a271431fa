'use client';
import type { LinkLooks } from '../link/link-steps.tsx';
import type { LinkOptions } from '../link/use-link-steps.ts';
import { OAuthLinkSteps } from './oauth-link-steps.tsx';
import { useOAuthSteps } from './use-oauth-steps.ts';

export interface OAuthCallbackProps extends LinkLooks, LinkOptions {}

/**
 * The page that a provider leads back to: signs in on a click, with `POST /account/sessions/token`. What the provider sent is gone
 * from the address and the history before anything is shown. A refusal, a way back that took too long, one that did not begin in
 * this tab, and somebody who is signed in already, each have a screen that says what to do.
 *
 * With `autoRedeem` it signs in at once, but only when the trip began in this tab: else a stranger's link could sign people
 * in to the stranger's account.
 *
 * @example
 * <OAuthCallback autoRedeem retryLink={{ href: '/sign-in' }} onSuccess={() => navigate('/')} />
 */
export function OAuthCallback({ autoRedeem, onSuccess, ...looks }: OAuthCallbackProps) {
  const { link, error } = useOAuthSteps({ autoRedeem, onSuccess, readLink: true });
  // Nobody starts here: what failed without a link is that the browser kept no cookie.
  return <OAuthLinkSteps {...looks} link={error ? { ...link, step: 'denied', error } : link} />;
}
