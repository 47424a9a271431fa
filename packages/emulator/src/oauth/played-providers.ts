import { BuiltInProvider } from './built-in.ts';
import {
  type Authorization,
  type Grant,
  type IdentityProvider,
  type IdentityProviderParts,
  OAUTH_PREFIX,
  type ProviderTokens,
} from './identity-provider.ts';
import type { OpenIdProvider } from './openid/openid-provider.ts';
import type { RelyingParty } from './openid/relying-party.ts';

/** The OpenID provider under one origin, and the emulator as its app. */
interface OpenId {
  readonly provider: OpenIdProvider;
  readonly party: RelyingParty;
}

/** The providers of Appwrite's own tests speak no OpenID. */
const isMock = (provider: string) => provider.startsWith('mock');

const BUILT_IN_PAGE = new RegExp(`^${OAUTH_PREFIX}/[^/]+/authorize$`);

/** Plays every provider by an OpenID provider, which is loaded when it is first needed. */
export class PlayedProviders implements IdentityProvider {
  readonly #parts: IdentityProviderParts;
  readonly #builtIn: BuiltInProvider;
  readonly #openIds = new Map<string, Promise<OpenId>>();

  constructor(parts: IdentityProviderParts) {
    this.#parts = parts;
    this.#builtIn = new BuiltInProvider(parts, 'can ask');
  }

  async authorizeUrl(authorization: Authorization, scopes: readonly string[]): Promise<string> {
    return (await this.#partyOf(authorization)).authorizeUrl(authorization, scopes);
  }

  async exchange(authorization: Authorization, code: string): Promise<Grant> {
    return (await this.#partyOf(authorization)).exchange(authorization, code);
  }

  async refresh(provider: string, refreshToken: string, origin: string): Promise<ProviderTokens> {
    if (isMock(provider)) return this.#builtIn.refresh(provider, refreshToken);
    return (await this.#openId(origin)).party.refresh(provider, refreshToken);
  }

  async answer(request: Request): Promise<Response> {
    const { pathname, origin } = new URL(request.url);
    if (BUILT_IN_PAGE.test(pathname)) return this.#builtIn.answer(request);
    return (await this.#openId(origin)).provider.answer(request);
  }

  async #partyOf({ provider, redirectUri }: Authorization): Promise<BuiltInProvider | RelyingParty> {
    return isMock(provider) ? this.#builtIn : (await this.#openId(new URL(redirectUri).origin)).party;
  }

  /** The address a provider is known under is part of what it signs; its keys may be replaced with the database. */
  #openId(origin: string): Promise<OpenId> {
    const name = `${origin} ${this.#parts.store.signingKey}`;
    const opened = this.#openIds.get(name) ?? this.#open(origin);
    this.#openIds.set(name, opened);
    return opened;
  }

  async #open(origin: string): Promise<OpenId> {
    const [{ OpenIdProvider }, { RelyingParty }] = await Promise.all([
      import('./openid/openid-provider.ts'),
      import('./openid/relying-party.ts'),
    ]);
    const provider = await OpenIdProvider.open(this.#parts, origin);
    return { provider, party: new RelyingParty(this.#parts, provider) };
  }
}
