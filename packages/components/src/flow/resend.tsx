'use client';
import { useId } from 'react';
import { onFirstClick } from '../button/on-first-click.ts';
import { code } from '../messages/en/code.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useLang, useMessages } from '../messages/use-messages.ts';
import type { ResendController } from './use-resend.ts';

/** A time to wait in words, in minutes if it is long. */
function inWords(seconds: number, lang: string): string {
  const [value, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** Sends a message once more, and says how long to wait before that and what became of it. */
export function Resend({ resend }: { resend: ResendController }) {
  const t = useMessages(code);
  const lang = useLang();
  const failure = useFailureText(resend.error);
  const id = useId();
  const isSending = resend.status === 'sending';
  return (
    <div className="ak-resend">
      <div className="ak-row">
        <span id={id} className="ak-muted ak-small ak-grow">
          {resend.waitFor > 0
            ? t('code.resendIn', { time: inWords(resend.waitFor, lang) })
            : t('code.nothingCame')}
        </span>
        <button
          type="button"
          className="ak-button ak-quiet"
          aria-describedby={id}
          aria-disabled={isSending || resend.waitFor > 0}
          aria-busy={isSending}
          onClick={onFirstClick(resend.send)}
        >
          {t('action.resend')}
        </button>
      </div>
      <div role="status" className="ak-note">
        {resend.status === 'sent' && t('code.resent')}
      </div>
      <div role="alert" className="ak-alert">
        {failure}
      </div>
    </div>
  );
}
