'use client';
import { type OAuth, type OAuthOptions, useOAuth } from '@appwrite-kit/hooks';
import type { LinkController } from '../link/link-controller.ts';
import { type LinkOptions, useLinkSteps } from '../link/use-link-steps.ts';

export interface UseOAuthStepsOptions extends Omit<OAuthOptions, 'autoRedeem'>, LinkOptions {}

/** Signing in with a provider, without its looks: the way there, and the way back. */
export interface OAuthSteps extends Pick<OAuth, 'start' | 'provider'> {
  /** Where the page stands that the provider has led back to; `missing` as long as it has not. */
  readonly link: LinkController;
  /** Why leaving failed. */
  readonly error: unknown;
}

/**
 * Signing in with a provider, without its looks: `GET /account/tokens/oauth2/{provider}`, then, once the provider has led back,
 * `POST /account/sessions/token`.
 *
 * Screens of their own: a refusal (`error` of `link` says why), `user_invalid_token`, `user_session_already_exists`.
 *
 * @example
 * const { start, link } = useOAuthSteps({ onSuccess: () => navigate('/') });
 */
export function useOAuthSteps({ autoRedeem, onSuccess, ...options }: UseOAuthStepsOptions = {}): OAuthSteps {
  const flow = useOAuth(options);
  const link = useLinkSteps(flow, { autoRedeem, onSuccess });
  return {
    start: flow.start,
    provider: flow.provider,
    link,
    error: link.step === 'missing' ? flow.error : null,
  };
}
