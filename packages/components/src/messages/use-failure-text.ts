'use client';
import { useEffect, useState } from 'react';
import { loadFeedback } from '../feedback/load-feedback.ts';
import { useErrorText } from './use-error-text.ts';

/**
 * Words for the error that a query or a mutation holds. Nothing while there is no error, nor while its words are fetched.
 *
 * @example
 * const { signOut, error } = useSignOut();
 * const failure = useFailureText(error);
 * <div role="alert">{failure}</div>
 */
export function useFailureText(error: unknown): string | undefined {
  const errorText = useErrorText();
  const [keyOf, setKeyOf] = useState<(error: unknown) => string>();
  useEffect(() => {
    if (error) loadFeedback().then(({ errorKey }) => setKeyOf(() => errorKey));
  }, [error]);
  return error && keyOf ? errorText(keyOf(error)) : undefined;
}
