'use client';
import { useErrorText } from '../messages/use-error-text.ts';

/** Stands in for a view when nothing at all can be fetched, not even what says so properly: all there is in the first load. */
export function Unreachable() {
  const errorText = useErrorText();
  return (
    <button type="button" className="ak ak-alert ak-title" onClick={() => window.location.reload()}>
      {errorText('error.network')}
    </button>
  );
}
