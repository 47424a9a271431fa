'use client';
import { Card } from '../card/card.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { common } from '../messages/en/common.ts';
import { useMessages } from '../messages/use-messages.ts';

const texts = { ...common, ...authFlow };

/** Stands in for a view whose code could not be fetched. Browsers remember failed imports, so the page is loaded anew. */
export function LoadFailed() {
  const t = useMessages(texts);
  return (
    <Card title={t('authFlow.loadFailed')} description={t('authFlow.loadFailedHelp')} heading="h1">
      <button type="button" className="ak-button ak-primary ak-wide" onClick={() => window.location.reload()}>
        {t('action.tryAgain')}
      </button>
    </Card>
  );
}
