'use client';
import type { AccountError } from '@appwrite-kit/hooks';
import { useState } from 'react';

interface Read<Data> {
  readonly data: Data | undefined;
  readonly error: AccountError | null;
}

/**
 * The page that a list shows: the one before stays where the next cannot be fetched. It goes once the server says that somebody
 * else is here, or nobody.
 */
export function useKeptPage<Data>({ data, error }: Read<Data>): Data | undefined {
  const [kept, setKept] = useState(data);
  const shown = data || !error || error.verdict ? data : kept;
  if (shown !== kept) setKept(shown);
  return shown;
}
