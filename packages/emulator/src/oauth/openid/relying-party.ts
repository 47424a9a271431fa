import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as client from 'openid-client';
import { profileOf } from '../claims.ts';
import {
  type Authorization,
  type Grant,
  type IdentityProviderParts,
  ProviderError,
  type ProviderTokens,
} from '../identity-provider.ts';

import { clientOf } from './clients.ts';
import type { OpenIdProvider } from './openid-provider.ts';

/** What the emulator itself wants to know, whatever the app asks for. */
const OWN_SCOPES = ['openid', 'email', 'profile'];

/** The emulator as an app of the OpenID provider. It keeps nothing between the way there and the way back. */
export class RelyingParty {
  readonly #parts: IdentityProviderParts;
  readonly #origin: string;
  readonly #fetch: client.CustomFetch;
  readonly #issuer: string;
  #server: Promise<client.ServerMetadata> | undefined;

  constructor(parts: IdentityProviderParts, provider: OpenIdProvider) {
    this.#parts = parts;
    this.#issuer = provider.issuer;
    this.#origin = new URL(provider.issuer).origin;
    this.#fetch = (url, options) => provider.answer(new Request(url, options as RequestInit));
  }

  async authorizeUrl(authorization: Authorization, scopes: readonly string[]): Promise<string> {
    const { provider, redirectUri, state } = authorization;
    const { verifier, nonce } = this.#secretsOf(authorization);
    const url = client.buildAuthorizationUrl(await this.#configuration(provider), {
      redirect_uri: redirectUri,
      scope: [...new Set([...OWN_SCOPES, ...scopes])].join(' '),
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  async exchange(authorization: Authorization, code: string): Promise<Grant> {
    const { provider, redirectUri, state } = authorization;
    const { verifier, nonce } = this.#secretsOf(authorization);
    const current = new URL(redirectUri);
    current.search = String(new URLSearchParams({ code, state, iss: this.#issuer }));
    const configuration = await this.#configuration(provider);
    const answer = await orProviderError(() =>
      client.authorizationCodeGrant(configuration, current, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      }),
    );
    return { ...profileOf(answer.claims() ?? {}), ...this.#tokensOf(answer) };
  }

  async refresh(provider: string, refreshToken: string): Promise<ProviderTokens> {
    const configuration = await this.#configuration(provider);
    return this.#tokensOf(await orProviderError(() => client.refreshTokenGrant(configuration, refreshToken)));
  }

  #tokensOf(answer: client.TokenEndpointResponse): ProviderTokens {
    const { access_token: accessToken, expires_in: seconds = 0, refresh_token: refreshToken = '' } = answer;
    return { accessToken, accessTokenExpiry: this.#parts.clock.now() + seconds * 1000, refreshToken };
  }

  /** Whoever changes the state on its way cannot use the code any more: its proofs are made from all of it. */
  #secretsOf({ provider, state }: Authorization) {
    const { signingKey } = this.#parts.store;
    const make = (purpose: string) =>
      bytesToHex(hmac(sha256, utf8ToBytes(signingKey), utf8ToBytes(`${purpose} ${provider} ${state}`)));
    return { verifier: make('verifier'), nonce: make('nonce') };
  }

  /** Made anew each time, since the emulator's clock may have been moved. */
  async #configuration(provider: string): Promise<client.Configuration> {
    const { settings, store, clock } = this.#parts;
    const metadata = clientOf(provider, this.#origin, settings, store.signingKey);
    const { client_id, client_secret, id_token_signed_response_alg } = metadata;
    this.#server ??= this.#discover(client_id);
    const configuration = new client.Configuration(await this.#server, client_id, {
      client_secret,
      id_token_signed_response_alg,
      [client.clockSkew]: clock.offset,
    });
    configuration[client.customFetch] = this.#fetch;
    client.allowInsecureRequests(configuration);
    client.enableNonRepudiationChecks(configuration);
    return configuration;
  }

  async #discover(clientId: string): Promise<client.ServerMetadata> {
    const found = await client.discovery(new URL(this.#issuer), clientId, undefined, undefined, {
      [client.customFetch]: this.#fetch,
      execute: [client.allowInsecureRequests],
    });
    return found.serverMetadata();
  }
}

async function orProviderError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof client.ResponseBodyError ? new ProviderError(error.error) : error;
  }
}
