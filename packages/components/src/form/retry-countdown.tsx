'use client';
import { retryAfter } from '@appwrite-kit/hooks';
import { useEffect, useState } from 'react';
import { form } from '../messages/en/form.ts';
import { useMessages } from '../messages/use-messages.ts';

const pad = (number: number) => String(number).padStart(2, '0');

/** Counts down to the moment when the server listens again. Not read aloud at every tick. */
export function RetryCountdown({ error }: { error: unknown }) {
  const t = useMessages(form);
  const [end] = useState(() => Date.now() + (retryAfter(error) ?? 0) * 1000);
  const [now, setNow] = useState(Date.now);
  const left = Math.ceil((end - now) / 1000);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);

  return left > 0 ? (
    <span role="timer" aria-live="off">
      {t('form.timeLeft', { time: `${Math.floor(left / 60)}:${pad(left % 60)}` })}
    </span>
  ) : null;
}
