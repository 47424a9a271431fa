import type { AccountEvent } from '../events.ts';

/**
 * The payload of an event: the answer of the API without the secrets of sessions and tokens. Empty objects are
 * empty lists there, as Appwrite writes them.
 */
export function payloadOf({ name, payload }: AccountEvent): object {
  const { secret, ...rest } = payload as Record<string, unknown>;
  const [kind] = name.split('.');
  const isToken = kind === 'recovery' || kind === 'verification';
  const kept = isToken ? rest : kind === 'sessions' ? { ...rest, secret: '' } : payload;
  return Object.fromEntries(
    Object.entries(kept).map(([key, value]) => [key, isEmptyObject(value) ? [] : value]),
  );
}

function isEmptyObject(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.keys(value).length === 0;
}
