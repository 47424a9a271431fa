'use client';
import { retryAfter } from '@appwrite-kit/hooks';
import { useEffect, useState } from 'react';

export interface RetryCountdownProps {
  error: unknown;
  /** Finds the words for a key. */
  say: (key: 'form.timeLeft') => string;
}

const pad = (number: number) => String(number).padStart(2, '0');

/** Counts down to the moment when the server listens again, if it has had too much. Not read aloud at every tick. */
export function RetryCountdown({ error, say }: RetryCountdownProps) {
  const [end] = useState(() => Date.now() + (retryAfter(error) ?? 0) * 1000);
  const [now, setNow] = useState(Date.now);
  const left = Math.ceil((end - now) / 1000);
  const isOver = left <= 0;

  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isOver]);

  return isOver ? null : (
    <span role="timer" aria-live="off">
      {say('form.timeLeft').replace('{time}', `${Math.floor(left / 60)}:${pad(left % 60)}`)}
    </span>
  );
}
