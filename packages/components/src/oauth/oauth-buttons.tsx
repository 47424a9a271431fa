'use client';
import type { OAuthProviderName } from '@appwrite-kit/hooks';
import { Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import type { CardProps } from '../card/card.tsx';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { OAuthButtonsView, type OAuthButtonsViewProps } from './oauth-buttons.view.tsx';
import { type UseOAuthStepsOptions, useOAuthSteps } from './use-oauth-steps.ts';

const OAuthLinkSteps = lazyView(async () => (await loadLaterSteps()).OAuthLinkSteps);

export interface OAuthButtonsProps
  extends Pick<OAuthButtonsViewProps, 'providers' | 'notes' | 'classNames' | 'slots'>,
    Omit<UseOAuthStepsOptions, 'readLink'> {
  /** Told which provider the browser leaves for. */
  onStart?: ((provider: OAuthProviderName) => void) | undefined;
  /** Of the screen that takes the buttons' place when the provider has led back to this page. */
  heading?: CardProps['heading'];
}

/**
 * A button for each provider: `GET /account/tokens/oauth2/{provider}`. Unless `success` names an `OAuthCallback`, the provider
 * leads back to this page, where one click signs in with `POST /account/sessions/token`; a refusal says so and offers the
 * providers again.
 *
 * @example
 * <OAuthButtons providers={['google', 'github']} success="https://app.example/sign-in/done" />
 */
export function OAuthButtons({
  providers,
  notes,
  classNames,
  slots,
  heading,
  onStart,
  ...options
}: OAuthButtonsProps) {
  const { start, provider, link, error } = useOAuthSteps(options);
  if (link.step !== 'missing') {
    return (
      <Suspense>
        <OAuthLinkSteps link={link} heading={heading} onRetry={link.restart} />
      </Suspense>
    );
  }
  return (
    <OAuthButtonsView
      providers={providers}
      notes={notes}
      classNames={classNames}
      slots={slots}
      onStart={(next) => {
        onStart?.(next);
        void start(next);
      }}
      leavingFor={provider}
      error={error}
    />
  );
}
