'use client';
import { useAccount } from '@appwrite-kit/hooks';
import { LoadingCard, type LoadingCardProps } from '../card/loading-card.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface SessionUnknownProps extends Pick<LoadingCardProps, 'heading'> {
  error: unknown;
}

/** Stands in for people who were signed in here before, until the server says whether they still are. */
export function SessionUnknown({ heading, error }: SessionUnknownProps) {
  const t = useMessages(authFlow);
  const { refetch } = useAccount();
  return (
    <LoadingCard
      title={t('authFlow.unknown')}
      loading={t('authFlow.unknownHelp')}
      heading={heading}
      failure={useFailureText(error)}
      onRetry={() => void refetch()}
    />
  );
}
