'use client';
import { Card } from '../card/card.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SignOutButton } from './sign-out-button.tsx';

/** What `AuthFlow` shows when there is a session, but the server refuses to serve it: a blocked account, say. */
export function SessionRefused({ error }: { error: string }) {
  const t = useMessages(authFlow);
  const errorText = useErrorText();
  return (
    <Card title={t('authFlow.refused')} description={errorText(error)} heading="h1">
      <div className="ak-stack">
        <SignOutButton />
      </div>
    </Card>
  );
}
