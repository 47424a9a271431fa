'use client';
import { useEffect, useState } from 'react';

/** After this many milliseconds people begin to wonder whether anything happens. */
const PATIENCE = 3000;

export interface SlowNoteProps {
  /** Finds the words for a key. */
  say: (key: 'form.slow') => string;
}

/** Says, after a while, that the server is slow and that nothing is wrong otherwise. */
export function SlowNote({ say }: SlowNoteProps) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? (
    <p role="status" className="ak-hint">
      {say('form.slow')}
    </p>
  ) : null;
}
