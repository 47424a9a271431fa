'use client';
import { type ReactNode, useState } from 'react';
import { copyButton } from '../messages/en/copy-button.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface CopyButtonProps {
  text: string;
  /** What the button says. `Copy` if left out. */
  children?: ReactNode;
}

/** Copies a text, and says whether that worked: browsers refuse it on pages that are not secure. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const t = useMessages(copyButton);
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async () => {
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" className="ak-button ak-quiet" onClick={copy}>
        {children ?? t('copyButton.copy')}
      </button>
      <span role="status" className="ak-hint">
        {outcome && t(`copyButton.${outcome}`)}
      </span>
    </>
  );
}
