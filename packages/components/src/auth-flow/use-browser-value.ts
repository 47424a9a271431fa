'use client';
import { useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * What only a browser knows, read once and before anything is shown. A page that comes from a server is hydrated first, so
 * that both begin with the same.
 *
 * @param read - Reads it and changes nothing.
 */
export function useBrowserValue<Value>(read: () => Value): Value | undefined {
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [value, setValue] = useState<{ current: Value }>();
  if (isBrowser && !value) setValue({ current: read() });
  return value?.current;
}
