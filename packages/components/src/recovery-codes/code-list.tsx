'use client';
import { useRef } from 'react';
import { CopyButton } from '../copy-button/copy-button.tsx';
import { recoveryCodes as english } from '../messages/en/recovery-codes.ts';
import { useMessages } from '../messages/use-messages.ts';
import { downloadText, printElement } from './save-text.ts';

/** Recovery codes to read, and to take away: copied, as a file or on paper. */
export function CodeList({ codes }: { codes: readonly string[] }) {
  const t = useMessages(english);
  const list = useRef<HTMLUListElement>(null);
  const text = codes.join('\n');
  return (
    <>
      <ul ref={list} className="ak-codes" dir="ltr" aria-label={t('recoveryCodes.list')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="ak-actions">
        <CopyButton text={text}>{t('recoveryCodes.copy')}</CopyButton>
        <button
          type="button"
          className="ak-button ak-quiet"
          onClick={() => downloadText('recovery-codes.txt', `${text}\n`)}
        >
          {t('recoveryCodes.download')}
        </button>
        <button
          type="button"
          className="ak-button ak-quiet"
          onClick={() => list.current && printElement(list.current)}
        >
          {t('recoveryCodes.print')}
        </button>
      </div>
    </>
  );
}
