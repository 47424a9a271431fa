'use client';
import { isPasswordResetRequired } from '@appwrite-kit/hooks';
import { Card, type CardProps } from '../card/card.tsx';
import { SignOutButton } from '../flow/sign-out-button.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface SessionRefusedProps extends Pick<CardProps, 'heading'> {
  error: unknown;
}

/**
 * What `AuthFlow` shows when there is a session, but the server refuses to serve it: a blocked account, say. Servers do not
 * even let it sign out, nor ask for a new password, which is why the way out is told in words.
 */
export function SessionRefused({ heading, error }: SessionRefusedProps) {
  const t = useMessages(authFlow);
  const failure = useFailureText(error);
  const mustReset = isPasswordResetRequired(error);
  return (
    <Card
      title={t(mustReset ? 'authFlow.resetRequired' : 'authFlow.refused')}
      description={failure}
      heading={heading ?? 'h1'}
    >
      <div className="ak-stack">
        <p className="ak-muted">{t(mustReset ? 'authFlow.resetHelp' : 'authFlow.refusedHelp')}</p>
        <SignOutButton />
      </div>
    </Card>
  );
}
