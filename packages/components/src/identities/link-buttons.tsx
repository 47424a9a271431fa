'use client';
import { type OAuthProviderName, useOAuth } from '@appwrite-kit/hooks';
import { PendingButton } from '../button/pending-button.tsx';
import { identityLinks } from '../messages/en/identity-links.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ProviderMark } from '../oauth/provider-mark.tsx';
import { providerName } from '../oauth/providers.ts';
import type { Marks } from '../oauth/use-marks.ts';

export interface LinkButtonsProps {
  /** The providers that can be linked. */
  providers: readonly OAuthProviderName[];
  marks: Marks | undefined;
  /** Where the provider leads back to. This page if left out. */
  url?: string | undefined;
}

/**
 * Leaves for a provider, to link an account there: `GET /account/sessions/oauth2/{provider}`. Back from there, it says how that
 * went.
 */
export function LinkButtons({ providers, marks, url }: LinkButtonsProps) {
  const t = useMessages(identityLinks);
  const oauth = useOAuth({ flow: 'session', ...(url !== undefined && { success: url }) });
  const failure = useFailureText(oauth.error);
  return (
    <>
      <div role="alert" className="ak-alert">
        {failure}
      </div>
      <div role="status" className="ak-note">
        {oauth.status === 'done' && t('identities.linked')}
      </div>
      <div className="ak-actions">
        {providers.map((name) => (
          <PendingButton
            key={name}
            isPending={oauth.provider === name}
            onPress={() => oauth.provider || oauth.start(name)}
          >
            <ProviderMark provider={name} name={providerName(name)} marks={marks} />
            {t('identities.link', { provider: providerName(name) })}
          </PendingButton>
        ))}
      </div>
    </>
  );
}
