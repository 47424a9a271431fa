'use client';
import { code } from '../messages/en/code.ts';
import { useMessages } from '../messages/use-messages.ts';

/** The phrase that a genuine mail shows, if one was asked for. */
export function Phrase({ phrase }: { phrase: string | undefined }) {
  const t = useMessages(code);
  return phrase ? (
    <p>
      {t('code.phrase')} <strong className="ak-strong">{phrase}</strong>
    </p>
  ) : null;
}
