'use client';
import { useEffect, useState } from 'react';
import { errorKey } from './failure.ts';
import { prepareErrorText, useErrorText } from './use-error-text.ts';

/**
 * Words for the error that a query or a mutation holds. Nothing while there is no error, nor while a rarer text is fetched.
 *
 * @example
 * const { signOut, error } = useSignOut();
 * const failure = useFailureText(error);
 * <div role="alert">{failure}</div>
 */
export function useFailureText(error: unknown): string | undefined {
  const errorText = useErrorText();
  const key = error ? errorKey(error) : undefined;
  const [prepared, setPrepared] = useState<string>();
  useEffect(() => {
    if (key) prepareErrorText(key).then(() => setPrepared(key));
  }, [key]);
  return key && prepared === key ? errorText(key) : undefined;
}
