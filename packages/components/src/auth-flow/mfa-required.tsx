'use client';
import { Card } from '../card/card.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SignOutButton } from './sign-out-button.tsx';

/** Says that a second factor is owed, and keeps the way out open. */
export function MfaRequired() {
  const t = useMessages(authFlow);
  return (
    <Card title={t('authFlow.mfaRequired')} description={t('authFlow.mfaRequiredHelp')} heading="h1">
      <div className="ak-stack">
        <SignOutButton />
      </div>
    </Card>
  );
}
