import { createLocalJWKSet, errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { hashSecret, sameSecret } from '../secrets.ts';
import type { Store } from '../store/store.ts';
import { claimsOf, profileOf } from './claims.ts';
import { clientIdOf } from './client-id.ts';
import { OAUTH_PREFIX, type Profile } from './identity-provider.ts';
import { ID_TOKEN_ALGORITHM, idTokenKey } from './keys.ts';
import type { IdTokenProvider } from './providers.ts';

/** What the token holds of a nonce that the app keeps: Apple's way is to hash it first. */
const NONCE: Readonly<Record<IdTokenProvider, (nonce: string) => string>> = {
  apple: hashSecret,
  google: (nonce) => nonce,
};

/** What an ID token says. */
export interface IdTokenContent {
  provider: IdTokenProvider;
  profile: Profile;
  /** As the app keeps it; empty for none. */
  nonce: string;
  projectId: string;
  /** Of the emulator. */
  origin: string;
}

const LIFE_SECONDS = 3600;

/** Signs an ID token as the provider would. */
export async function signIdToken(content: IdTokenContent, store: Store, clock: Clock): Promise<string> {
  const { provider, profile, nonce, projectId, origin } = content;
  const key = await idTokenKey(store);
  const now = Math.floor(clock.now() / 1000);
  return new SignJWT({ ...claimsOf(profile), ...(nonce !== '' && { nonce: NONCE[provider](nonce) }) })
    .setProtectedHeader({ alg: ID_TOKEN_ALGORITHM, kid: String(key.kid), typ: 'JWT' })
    .setIssuer(`${origin}${OAUTH_PREFIX}`)
    .setAudience(clientIdOf(provider, projectId))
    .setIssuedAt(now)
    .setExpirationTime(now + LIFE_SECONDS)
    .sign(key);
}

/**
 * Whom an ID token is about. The key proves who issued it: it signs for this database alone, under whatever
 * address the emulator is reached.
 */
export async function readIdToken(
  { project, clock }: Context,
  provider: IdTokenProvider,
  idToken: string,
  nonce: string,
): Promise<Profile> {
  const { d: _private, ...key } = await idTokenKey(project.store);
  try {
    const { payload } = await jwtVerify(idToken, createLocalJWKSet({ keys: [key] }), {
      algorithms: [ID_TOKEN_ALGORITHM],
      audience: clientIdOf(provider, project.id),
      currentDate: new Date(clock.now()),
      requiredClaims: ['sub', 'exp', ...(provider === 'apple' ? ['nonce'] : [])],
    });
    if (typeof payload.nonce === 'string' && !sameSecret(payload.nonce, NONCE[provider](nonce))) {
      throw refused('the nonce does not match');
    }
    return profileOf(payload);
  } catch (error) {
    throw error instanceof errors.JOSEError ? refused(error.message) : error;
  }
}

function refused(reason: string): AppwriteError {
  return new AppwriteError('general_bad_request', `The ID token was refused: ${reason}.`);
}
