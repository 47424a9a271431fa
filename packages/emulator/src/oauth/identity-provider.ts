/** Who signed in at a provider, and what the provider granted. */
export interface Grant {
  uid: string;
  email: string;
  /** Whether the provider vouches for the address. */
  verified: boolean;
  name: string;
  accessToken: string;
  /** Milliseconds since 1970. */
  accessTokenExpiry: number;
  refreshToken: string;
  /** When the identity was linked, in milliseconds since 1970; now when left out. */
  since?: number;
}

/** What a browser is sent to a provider with. */
export interface AuthorizationRequest {
  provider: string;
  /** Where the provider sends the browser back to. */
  redirectUri: string;
  scopes: string[];
  state: string;
  /** Origin of the emulator as the browser sees it. */
  origin: string;
}

/** Plays every OAuth2 provider. */
export interface IdentityProvider {
  /** Address at which the user agrees to sign in. */
  authorizeUrl(request: AuthorizationRequest): string;
  /** What a code is worth; undefined for a code that is none. */
  exchange(provider: string, code: string, redirectUri: string): Promise<Grant | undefined>;
  /** A new grant for an earlier one; undefined when it cannot be renewed. */
  refresh(provider: string, refreshToken: string): Promise<Grant | undefined>;
}
