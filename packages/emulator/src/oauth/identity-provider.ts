import type { Clock } from '../clock.ts';
import type { Settings } from '../config/settings.ts';
import type { Store } from '../store/store.ts';

/** Every address of the providers that the emulator plays begins with this. */
export const OAUTH_PREFIX = '/_emulator/oauth';

/** Who signed in at a provider. */
export interface Profile {
  uid: string;
  /** Empty when the provider tells none. */
  email: string;
  /** Whether the provider vouches for the address. */
  verified: boolean;
  name: string;
  /** When the identity was linked, in milliseconds since 1970; now when left out. */
  since?: number;
}

/** The tokens that a provider hands out. */
export interface ProviderTokens {
  accessToken: string;
  /** Milliseconds since 1970; null when the provider does not tell. */
  accessTokenExpiry: number | null;
  /** Empty when the provider gives none. */
  refreshToken: string;
}

/** Who signed in at a provider, and what the provider granted. */
export interface Grant extends Profile, ProviderTokens {}

/** A sign-in at a provider: the same on the way there and on the way back. */
export interface Authorization {
  provider: string;
  /** Where the provider sends the browser back to. */
  redirectUri: string;
  /** What the provider hands back unchanged. */
  state: string;
}

/** Plays every OAuth2 provider. */
export interface IdentityProvider {
  /** Address at which the user agrees to sign in. */
  authorizeUrl(authorization: Authorization, scopes: readonly string[]): Promise<string>;
  /** What a code is worth; throws `ProviderError` for one that is worth nothing. */
  exchange(authorization: Authorization, code: string): Promise<Grant>;
  /** New tokens for old; throws `ProviderError` when there are none. `origin` is the emulator's. */
  refresh(provider: string, refreshToken: string, origin: string): Promise<ProviderTokens>;
  /** Answers browsers and apps below {@link OAUTH_PREFIX}. */
  answer(request: Request): Promise<Response>;
}

/** A provider did not do what it was asked for; `code` is the OAuth2 error. */
export class ProviderError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`the provider answered ${code}`);
    this.name = 'ProviderError';
    this.code = code;
  }
}

/** What providers are made from. */
export interface IdentityProviderParts {
  /** Change while the emulator runs. */
  readonly settings: Settings;
  readonly store: Store;
  readonly clock: Clock;
}
