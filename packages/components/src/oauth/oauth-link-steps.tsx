'use client';
import type { LinkController } from '../link/link-controller.ts';
import { type LinkLooks, LinkSteps } from '../link/link-steps.tsx';
import { flow } from '../messages/en/flow.ts';
import { oauthLink } from '../messages/en/oauth-link.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface OAuthLinkStepsProps extends LinkLooks {
  link: LinkController;
  onRetry?: () => void;
}

const texts = { ...flow, ...oauthLink };

/** How the way back from a provider looks. */
export function OAuthLinkSteps(props: OAuthLinkStepsProps) {
  const t = useMessages(texts);
  return (
    <LinkSteps
      {...props}
      retryLabel={t(props.onRetry ? 'oauth.otherWay' : 'flow.backToSignIn')}
      texts={{
        link: { title: t('oauth.linkTitle'), description: t('oauth.linkHelp') },
        warning: { title: t('oauth.unexpectedTitle'), description: t('oauth.unexpectedHelp') },
        denied: { title: t('oauth.deniedTitle'), description: t('oauth.deniedHelp') },
        expired: { title: t('oauth.expiredTitle'), description: t('oauth.expiredHelp') },
        missing: { title: t('oauth.missingTitle'), description: t('oauth.missingHelp') },
      }}
    />
  );
}
