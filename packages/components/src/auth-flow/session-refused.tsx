'use client';
import { Card } from '../card/card.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SignOutButton } from './sign-out-button.tsx';

/** What `AuthFlow` shows when there is a session, but the server refuses to serve it: a blocked account, say. */
export function SessionRefused({ error }: { error: unknown }) {
  const t = useMessages(authFlow);
  return (
    <Card title={t('authFlow.refused')} description={useFailureText(error)} heading="h1">
      <div className="ak-stack">
        <SignOutButton />
      </div>
    </Card>
  );
}
