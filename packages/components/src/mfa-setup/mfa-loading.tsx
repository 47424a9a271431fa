'use client';
import type { CardProps } from '../card/card.tsx';
import { LoadingCard } from '../card/loading-card.tsx';
import { mfa } from '../messages/en/mfa.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface MfaLoadingProps {
  /** Why the account could not be read. */
  error: unknown;
  onRetry: () => void;
  heading: CardProps['heading'];
  classNames?: CardProps['classNames'] | undefined;
}

/** Stands in until the account is known, and says so if it cannot be read. */
export function MfaLoading({ error, onRetry, heading, classNames }: MfaLoadingProps) {
  const t = useMessages(mfa);
  return (
    <LoadingCard
      title={t('mfa.title')}
      loading={t('mfa.loading')}
      heading={heading}
      {...(classNames && { classNames })}
      failure={useFailureText(error)}
      onRetry={onRetry}
    />
  );
}
