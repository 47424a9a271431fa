'use client';
import type { OAuthProviderName } from '@appwrite-kit/hooks';
import type { ReactNode } from 'react';
import { type ButtonSlots, PendingButton } from '../button/pending-button.tsx';
import { SHORT_LIST } from '../button/short-list.ts';
import { cx } from '../class-names.ts';
import { oauth } from '../messages/en/oauth.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ProviderMark } from './provider-mark.tsx';
import { providerName } from './providers.ts';
import { useMarks } from './use-marks.ts';

export interface OAuthButtonsViewProps {
  providers: readonly OAuthProviderName[];
  onStart: (provider: OAuthProviderName) => void;
  /** The provider that the browser is leaving for. */
  leavingFor?: OAuthProviderName | undefined;
  /** Why leaving failed. */
  error?: unknown;
  /** Said beside a provider, such as that it was used last. */
  notes?: Partial<Record<string, ReactNode>> | undefined;
  classNames?: { root?: string; button?: string };
  slots?: ButtonSlots | undefined;
}

/** How the providers look. It knows nothing of servers. */
export function OAuthButtonsView({
  providers,
  onStart,
  leavingFor,
  error,
  notes = {},
  classNames = {},
  slots: { Button = PendingButton } = {},
}: OAuthButtonsViewProps) {
  const t = useMessages(oauth);
  const marks = useMarks();
  const failure = useFailureText(error);
  const isList = providers.length <= SHORT_LIST;
  return (
    <div className={cx('ak ak-providers', !isList && 'ak-grid', classNames.root)}>
      <div role="alert" className="ak-alert">
        {failure}
      </div>
      {providers.map((provider) => {
        const name = providerName(provider);
        const sentence = t('oauth.continueWith', { provider: name });
        return (
          <Button
            key={provider}
            className={classNames.button}
            isPending={provider === leavingFor}
            label={isList ? undefined : sentence}
            onPress={() => leavingFor || onStart(provider)}
          >
            <ProviderMark provider={provider} name={name} marks={marks} />
            {isList ? sentence : name}
            {notes[provider]}
          </Button>
        );
      })}
    </div>
  );
}
