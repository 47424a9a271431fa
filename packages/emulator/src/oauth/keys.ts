import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Store } from '../store/store.ts';

/** How ID tokens are signed. */
export const ID_TOKEN_ALGORITHM = 'ES256';

/** The private key that signs ID tokens; made once for a database. */
export async function idTokenKey(store: Store): Promise<JWK> {
  const known = store.keys.find({ id: 'openid' });
  if (known) return JSON.parse(known.value);
  const { privateKey } = await generateKeyPair(ID_TOKEN_ALGORITHM, { extractable: true });
  const made = { ...(await exportJWK(privateKey)), kid: 'emulator', alg: ID_TOKEN_ALGORITHM, use: 'sig' };
  // Another process over the same file may have been quicker.
  const kept = store.transaction(
    () =>
      store.keys.find({ id: 'openid' }) ?? store.keys.insert({ id: 'openid', value: JSON.stringify(made) }),
  );
  return JSON.parse(kept.value);
}
