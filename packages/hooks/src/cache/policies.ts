import type { QueryKey } from '@tanstack/react-query';
import type { AccountError } from '../errors.ts';

/** A guest's parts stay refused until someone signs in; asking again changes nothing. Only the user itself is asked. */
const unlessGuest = ({ queryKey, state }: { queryKey: QueryKey; state: { error: unknown } }) =>
  queryKey[3] === 'user' || (state.error as AccountError | null)?.verdict !== 'signed-out';

/** Reads are tried again only where trying again can help. */
function shouldRetry(failures: number, error: unknown): boolean {
  const { name, code = 0 } = error as AccountError;
  return failures < 2 && (name === 'TypeError' || code >= 500);
}

/** How every query behaves, whatever the app's defaults are. */
export const readPolicy = {
  retry: shouldRetry,
  staleTime: 60_000,
  // An offline read fails, and says so, where TanStack would leave it waiting; an emulator on this machine answers.
  networkMode: 'always',
  refetchOnReconnect: unlessGuest,
  refetchOnWindowFocus: unlessGuest,
} as const;

/** What differs for a query whose answer is a secret. */
export const secretReadPolicy = {
  gcTime: 0,
  persister: undefined,
  meta: { secret: true },
} as const;

/** How every mutation behaves, whatever the app's defaults are: sent once, now or never. */
export const writePolicy = { retry: false, networkMode: 'always' } as const;

/** What differs for a mutation that carries secrets. */
export const secretWritePolicy = { gcTime: 0, meta: { secret: true } } as const;
