'use client';
import { Card } from '../card/card.tsx';
import { retry } from '../messages/en/retry.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Stands in for a view whose code could not be fetched. Browsers remember failed imports, so the page is loaded anew. */
export function LoadFailed() {
  const t = useMessages(retry);
  const errorText = useErrorText();
  return (
    <Card title={errorText('error.network')} heading="h1">
      <button type="button" className="ak-button ak-primary ak-wide" onClick={() => window.location.reload()}>
        {t('action.tryAgain')}
      </button>
    </Card>
  );
}
