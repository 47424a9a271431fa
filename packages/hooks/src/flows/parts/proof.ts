import type { Models } from 'appwrite';
import type { Cached } from '../../cache/cached.ts';

/** The factors that a session began with, by name. While one more is due, the server does not tell. */
export type Proof = Pick<Models.Session, 'userId' | 'factors' | 'expire'>;

/** Where the start of a session notes that; joined by colons, also its place in the storage of the browser. */
const keyOf = ({ key }: Cached) => key('mfa', 'proof');
const placeOf = (cached: Cached) => keyOf(cached).join(':');

/**
 * What is known of the session, by this page or by one before it. It is kept over a reload: the session is in a cookie that
 * all tabs share, and so is this.
 */
export function recallProof(cached: Cached): Proof | null {
  const known = cached.queryClient.getQueryData<Proof>(keyOf(cached));
  const proof = known ?? withStorage((storage) => JSON.parse(storage.getItem(placeOf(cached)) ?? 'null'));
  if (!isProof(proof) || Date.parse(proof.expire) <= Date.now()) return null;
  withStorage((storage) => storage.setItem(placeOf(cached), JSON.stringify(proof)));
  return proof;
}

/** The session is over, complete, or another's. */
export function forgetProof(cached: Cached): void {
  cached.queryClient.setQueryData(keyOf(cached), null);
  withStorage((storage) => storage.removeItem(placeOf(cached)));
}

/** Browsers throw at the very mention of storage that is blocked, and servers have none. */
function withStorage(action: (storage: Storage) => unknown): unknown {
  try {
    return action(localStorage);
  } catch {
    return undefined;
  }
}

/** Others may have written to the storage. */
function isProof(value: unknown): value is Proof {
  const { userId, factors, expire } = Object(value) as Partial<Proof>;
  return typeof userId === 'string' && typeof expire === 'string' && Array.isArray(factors);
}
