'use client';
import { useEffect, useState } from 'react';
import { form } from '../messages/en/form.ts';
import { useMessages } from '../messages/use-messages.ts';

/** After this many milliseconds people begin to wonder whether anything happens. */
const PATIENCE = 3000;

/** Says, after a while, that the server is slow and that nothing is wrong otherwise. */
export function SlowNote() {
  const t = useMessages(form);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? (
    <p role="status" className="ak-hint">
      {t('form.slow')}
    </p>
  ) : null;
}
